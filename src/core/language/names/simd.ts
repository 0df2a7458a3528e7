/** The few parts of WebAssembly that are used here; neither the language's nor Node's types declare them. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/**
 * y[r] = max(floor, bias + x[r] · w) + add[r] for rows r in steps of 4; all places are byte offsets into `memory`.
 * `depth` floats of x are read from each row, `xStride` bytes after the row before (rows may overlap: that is a convolution). w lies in panels of 8 outputs:
 * for each panel, for each of `depth`, 8 floats. `width` is the length of a row of y in bytes, a multiple of 32; rows of `add` are `addStride` bytes apart.
 */
type Affine = (
  x: number,
  w: number,
  bias: number,
  y: number,
  rows: number,
  depth: number,
  xStride: number,
  width: number,
  add: number,
  addStride: number,
  floor: number,
) => void;

/** y = max(0, a + b + c + d + e + f) over rows of `bytes` bytes, a multiple of 16; all places are byte offsets into `memory`. */
type AddSix = (a: number, b: number, c: number, d: number, e: number, f: number, y: number, bytes: number) => void;

export interface Simd {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly affine: Affine;
  readonly addSix: AddSix;
}

type Code = readonly (number | Code)[];
const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
const NOTHING = 0x40;

const leb = (value: number): readonly number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]);
const signed = (value: number): readonly number[] => (value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)]);
const flat = (code: Code): number[] => code.flatMap((part) => (typeof part === 'number' ? [part] : flat(part)));
const sized = (code: Code): Code => {
  const bytes = flat(code);
  return [leb(bytes.length), bytes];
};
const section = (id: number, ...parts: Code): Code => [id, sized(parts)];
const name = (text: string): Code => sized([...text].map((letter) => letter.charCodeAt(0)));

const get = (local: number): Code => [0x20, local];
const set = (local: number, ...value: Code): Code => [value, 0x21, local];
const number = (value: number): Code => [0x41, signed(value)];
const add = (a: Code, b: Code): Code => [a, b, 0x6a];
const multiply = (a: Code, b: Code): Code => [a, b, 0x6c];
/** Runs the body at least once, again while the condition holds. */
const loop = (body: Code, again: Code): Code => [0x03, NOTHING, body, again, 0x0d, 0, 0x0b];
const less = (a: Code, b: Code): Code => [a, b, 0x48];
const simd = (operation: number): Code => [0xfd, leb(operation)];
const load = (at: Code, offset: number): Code => [at, simd(0x00), 2, leb(offset)];
const spread = (at: Code): Code => [at, simd(0x09), 2, 0];
const store = (at: Code, offset: number, value: Code): Code => [at, value, simd(0x0b), 2, leb(offset)];
const plus = (a: Code, b: Code): Code => [a, b, simd(0xe4)];
const times = (a: Code, b: Code): Code => [a, b, simd(0xe6)];
const atLeast = (a: Code, b: Code): Code => [a, b, simd(0xe9)];

/** Numbers of the function's parameters and locals. */
const L = {
  x: 0,
  w: 1,
  bias: 2,
  y: 3,
  rows: 4,
  depth: 5,
  xStride: 6,
  width: 7,
  add: 8,
  addStride: 9,
  floor: 10,
  column: 11,
  panel: 12,
  end: 13,
  yRow: 14,
  addRow: 15,
  xRow: 16,
  left: 17,
};
const POINTER = 18;
const SUM = 22;
const WEIGHT = 30;
const FLOOR = 32;
const ROWS = [0, 1, 2, 3];

const sum = (row: number, half: number): number => SUM + 2 * row + half;
const HALVES = [0, 1];
const rowPointer = (base: Code, row: number, stride: Code): Code => (row === 0 ? base : add(base, multiply(number(row), stride)));

/** Four rows of x times one panel: eight sums stay in registers while the weights stream by. */
const innermost: Code = [
  HALVES.map((half) => set(WEIGHT + half, load(get(L.panel), 16 * half))),
  ROWS.map((row) =>
    HALVES.map((half) => set(sum(row, half), plus(get(sum(row, half)), times(spread(get(POINTER + row)), get(WEIGHT + half))))),
  ),
  ROWS.map((row) => set(POINTER + row, add(get(POINTER + row), number(4)))),
  set(L.panel, add(get(L.panel), number(32))),
];

const fourRows: Code = [
  ROWS.map((row) => set(POINTER + row, rowPointer(get(L.xRow), row, get(L.xStride)))),
  HALVES.map((half) => ROWS.map((row) => set(sum(row, half), load(add(get(L.bias), get(L.column)), 16 * half)))),
  set(L.panel, get(L.w)),
  loop(innermost, less(get(L.panel), get(L.end))),
  ROWS.map((row) => [
    HALVES.map((half) => store(get(L.yRow), 16 * half, plus(atLeast(get(sum(row, half)), get(FLOOR)), load(get(L.addRow), 16 * half)))),
    set(L.yRow, add(get(L.yRow), get(L.width))),
    set(L.addRow, add(get(L.addRow), get(L.addStride))),
  ]),
  set(L.xRow, add(get(L.xRow), multiply(number(4), get(L.xStride)))),
  set(L.left, [get(L.left), number(4), 0x6b]),
];

/** All rows times one panel, which stays in the processor's nearest cache. */
const onePanel: Code = [
  set(L.end, add(get(L.w), multiply(get(L.depth), number(32)))),
  set(L.xRow, get(L.x)),
  set(L.yRow, add(get(L.y), get(L.column))),
  set(L.addRow, add(get(L.add), get(L.column))),
  set(L.left, get(L.rows)),
  loop(fourRows, less(number(0), get(L.left))),
  set(L.w, get(L.end)),
  set(L.column, add(get(L.column), number(32))),
];

/** Numbers of the parameters and locals of `addSix`; `zero` is a vector that is never set. */
const S = { y: 6, bytes: 7, at: 8, zero: 9 };

function addSixBody(): Code {
  const row = (local: number): Code => load(add(get(local), get(S.at)), 0);
  const total = plus(plus(plus(row(0), row(1)), plus(row(2), row(3))), plus(row(4), row(5)));
  const step: Code = [store(add(get(S.y), get(S.at)), 0, atLeast(total, get(S.zero))), set(S.at, add(get(S.at), number(16)))];
  return sized([[2, 1, I32, 1, V128], loop(step, less(get(S.at), get(S.bytes))), 0x0b]);
}

function moduleBytes(): Uint8Array {
  const body: Code = [set(FLOOR, get(L.floor), simd(0x13)), loop(onePanel, less(get(L.column), get(L.width)))];
  const locals: Code = [2, [leb(SUM - L.column), I32], [leb(FLOOR + 1 - SUM), V128]];
  const parameters = [...Array<number>(10).fill(I32), F32];
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, 2, [0x60, sized(parameters), 0], [0x60, sized(Array<number>(8).fill(I32)), 0]),
      section(3, 2, 0, 1),
      section(5, 1, 0, 1),
      section(7, 3, name('affine'), 0, 0, name('memory'), 2, 0, name('addSix'), 0, 1),
      section(10, 2, sized([locals, body, 0x0b]), addSixBody()),
    ]),
  );
}

/** Two functions in WebAssembly with 128-bit vectors: about six times as fast as the same loops in JavaScript. `bytes`: memory to begin with. */
export function createSimd(bytes: number): Simd {
  const exports = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes())).exports as Simd;
  exports.memory.grow(Math.ceil(bytes / 65536));
  return exports;
}
