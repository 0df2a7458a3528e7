import { expect, it } from 'vitest';
import { openLibrary } from '../../src/library/index.ts';
import { libraryContract } from './contract.ts';
import { STUB } from './stub.ts';

const open = () => openLibrary({ path: null, ...STUB });

libraryContract('memory', open);

it('keeps no file to back up', async () => {
  const library = await open();
  await expect(library.backup('anywhere')).rejects.toMatchObject({ code: 'not_supported' });
});
