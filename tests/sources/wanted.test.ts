import { expect, test } from 'vitest';
import { folderProblems, foldersOf } from '../../src/sources/wanted.ts';

const pathOf = (path: string): string => (path.startsWith('/') ? path : `/home/${path}`);

test('one folder has one path however it is written, and its tenants stand once each', () => {
  expect(foldersOf(['docs/', { folder: '/srv/acme/../acme//', tenants: ['T2', 'T1', 'T2'] }], pathOf)).toEqual([
    { folder: '/home/docs', tenants: null },
    { folder: '/srv/acme', tenants: ['T1', 'T2'] },
  ]);
});

test('a folder inside of one that others see is refused, however either is written', () => {
  const within = foldersOf(['/srv', { folder: '/srv//acme/', tenants: ['T1'] }], pathOf);
  expect(folderProblems(within).join('\n')).toContain('/srv/acme (for T1) lies in /srv (for everybody)');
  expect(folderProblems(foldersOf(['/srv/docs', { folder: '/srv/docs-of-acme', tenants: ['T1'] }], pathOf))).toEqual([]);
});
