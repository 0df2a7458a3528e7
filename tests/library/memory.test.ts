import { expect, it } from 'vitest';
import { openLibrary } from '../../src/library/index.ts';
import { libraryContract } from './contract.ts';
import { deskOf } from './desk.ts';
import { amongOthers } from './others.ts';
import { STUB } from './stub.ts';

const open = () => openLibrary({ path: null, ...STUB });

libraryContract('memory', async () => deskOf(await open()));
libraryContract('memory, among documents of other tenants', async () => amongOthers(await open()));

it('keeps no file to back up', async () => {
  const library = await open();
  await expect(library.backup('anywhere')).rejects.toMatchObject({ code: 'not_supported' });
});
