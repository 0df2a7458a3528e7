/** A 64-bit FNV-1a hash of the text's UTF-16 code units, as 16 hex digits: names a claim or a version of a text. */
export function hashOf(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low ^= text.charCodeAt(i);
    // Multiplies by the FNV prime 2^40 + 0x1b3 in two halves.
    const lowProduct = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(lowProduct / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = lowProduct >>> 0;
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
