const ARRAYS = { uint8: Uint8Array, int8: Int8Array, uint16: Uint16Array, float32: Float32Array } as const;
type Kind = keyof typeof ARRAYS;

/** One array of the file. */
interface Tensor {
  readonly kind: Kind;
  readonly shape: readonly number[];
  readonly values: Uint8Array | Int8Array | Uint16Array | Float32Array;
}

/** What the file says of itself; tests/train writes it. */
interface Header {
  readonly format: 1;
  /** Names of the tags, `O` first, then `B-`, `I-`, `E-`, `S-` of each kind. */
  readonly labels: readonly string[];
  /** Characters that have a vector of their own, numbered from 2 (0 is none, 1 any other). */
  readonly characters: string;
  /** How many networks vote. */
  readonly members: number;
  readonly tensors: readonly { readonly name: string; readonly kind: Kind; readonly shape: readonly number[]; readonly at: number }[];
}

/** The weights of the recogniser, read once. */
export interface Weights {
  readonly header: Header;
  /** The array as it is stored. @throws Error where the file has none of that name: it is damaged or of another format. */
  readonly tensor: (name: string) => Tensor;
  /** The array as floats, multiplied by its row scales (`name.scale`) where it has them. */
  readonly floats: (name: string) => Float32Array;
}

/**
 * Reads a weights file: the length of a JSON header (32 bits, little-endian), the header, then the arrays, each at a multiple of 8 bytes after the header.
 * @throws Error where the bytes are no such file.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength < 8 ? 0 : view.getUint32(0, true);
  if (length < 2 || length + 4 > bytes.byteLength) throw new Error('not a weights file: its header is cut off');
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  if (header.format !== 1) throw new Error('not a weights file of format 1');
  const tensors = new Map(header.tensors.map((entry) => [entry.name, { ...entry, values: values(bytes, entry, 4 + length) }]));
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (!found) throw new Error(`the weights file has no ${name}`);
    return found;
  };
  const floats = (name: string): Float32Array => {
    const found = tensor(name);
    return tensors.has(`${name}.scale`) ? scaled(found, tensor(`${name}.scale`).values) : Float32Array.from(found.values);
  };
  return { header, tensor, floats };
}

function values(bytes: Uint8Array, entry: { readonly kind: Kind; readonly shape: readonly number[]; readonly at: number }, base: number) {
  const count = entry.shape.reduce((product, size) => product * size, 1);
  const start = bytes.byteOffset + base + entry.at;
  const TypedArray = ARRAYS[entry.kind];
  const size = count * TypedArray.BYTES_PER_ELEMENT;
  if (base + entry.at + size > bytes.byteLength) throw new Error('not a weights file: it is cut off');
  // A copy also frees the caller's buffer and mends its alignment.
  return new TypedArray(bytes.buffer.slice(start, start + size) as ArrayBuffer);
}

function scaled(tensor: Tensor, scales: ArrayLike<number>): Float32Array {
  const row = tensor.values.length / scales.length;
  return Float32Array.from(tensor.values, (value, at) => value * (scales[Math.floor(at / row)] ?? 0));
}
