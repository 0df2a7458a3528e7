import { SourceError } from '../../core/errors.ts';

const BOMS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * The text of a file, after its byte order mark: UTF-8 or what the mark says. `declared` is the encoding that the file itself names (HTML).
 * @throws SourceError where the bytes are no text in that encoding, or hold NUL.
 */
export function decode(bytes: Uint8Array, place: string, declared = 'utf-8'): string {
  const marked = BOMS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.[0] ?? declared;
  const text = decodeAs(encoding, bytes, place);
  if (text.includes('\0')) throw new SourceError({ place, actual: 'it holds NUL bytes', expected: 'text (is this a binary file?)' });
  if (text.trim() === '') throw new SourceError({ place, actual: 'it is empty', expected: 'some text' });
  return text;
}

function decodeAs(encoding: string, bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SourceError({ place, actual: `it is not valid ${encoding}`, expected: 'UTF-8, or UTF-16 with a byte order mark' }, { cause });
  }
}
