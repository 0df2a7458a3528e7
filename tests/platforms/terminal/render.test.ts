import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ansiStyle, inert, renderTerminal } from '../../../src/platforms/terminal/render.ts';
import { english } from '../../words.ts';
import { drawsTheSame } from '../contract.ts';

drawsTheSame({
  name: 'the terminal',
  draw: (message) => renderTerminal(message, english),
  aloud: (message) => [message.summary || renderTerminal(message, english)],
  bullets: 200,
});

describe('text of documents in a terminal', () => {
  test('cannot move the cursor, colour, ring or turn the writing round', () => {
    const shown = renderTerminal(
      { nodes: [{ kind: 'text', text: '\u001b[2Jgone\u0007 \u202eleft\u2066 \u009b31m' }], summary: 'x' },
      english,
      ansiStyle,
    );
    for (const code of ['\u001b', '\u0007', '\u202e', '\u2066', '\u009b']) expect(shown).not.toContain(code);
    expect(shown).toContain('gone');
  });

  test('whatever stands in it, one text is one line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !['\n', '\r', '\u001b'].some((code) => inert(text).includes(code))));
  });
});
