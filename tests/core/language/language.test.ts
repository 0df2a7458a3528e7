import { expect, it } from 'vitest';
import { languageOf } from '../../../src/core/language/language.ts';

it.each([
  ['The envoys of three countries met in Oslo on Monday and signed a short text.', 'eng'],
  ['Die Gesandten dreier Länder trafen sich am Montag in Oslo und unterzeichneten einen kurzen Text.', 'deu'],
  [
    'Посланники трёх стран встретились в понедельник в Осло и подписали короткий текст. Они говорили об этом целый час, и все были очень рады, что разговор наконец состоялся.',
    'rus',
  ],
  ['Oslo', 'und'],
  ['', 'und'],
  ['1234 5678 9012 3456 7890 1234 5678 9012 3456', 'und'],
])('%s is %s', (text, code) => expect(languageOf(text)).toBe(code));
