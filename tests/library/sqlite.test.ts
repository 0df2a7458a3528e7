import { join } from 'node:path';
import { openLibrary } from '../../src/library/index.ts';
import { libraryContract } from './contract.ts';
import { STUB } from './stub.ts';
import { temporaryFolder } from './temporary-folder.ts';

libraryContract('sqlite', async () => openLibrary({ path: join(await temporaryFolder(), 'library.db'), ...STUB }));
