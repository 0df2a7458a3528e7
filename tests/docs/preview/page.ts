import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Text as HTML shows it. */
export function html(text: unknown): string {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A font of a dev dependency, embedded; `url` is that of its file. */
function face(family: string, weight: number, style: string, url: string): string {
  const data = readFileSync(fileURLToPath(url)).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

/** Lato: what Slack shows its texts in. */
export const lato = (): string =>
  [
    face('Lato', 400, 'normal', import.meta.resolve('@fontsource/lato/files/lato-latin-400-normal.woff2')),
    face('Lato', 700, 'normal', import.meta.resolve('@fontsource/lato/files/lato-latin-700-normal.woff2')),
    face('Lato', 900, 'normal', import.meta.resolve('@fontsource/lato/files/lato-latin-900-normal.woff2')),
    face('Lato', 400, 'italic', import.meta.resolve('@fontsource/lato/files/lato-latin-400-italic.woff2')),
  ].join('');

/** Noto Sans: what Discord shows its texts in where its own font is not there. */
export const notoSans = (): string =>
  [
    face('Noto Sans', 400, 'normal', import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2')),
    face('Noto Sans', 500, 'normal', import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2')),
    face('Noto Sans', 600, 'normal', import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2')),
    face('Noto Sans', 700, 'normal', import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2')),
  ].join('');

/** A whole page of this width around a message. */
export function page(css: string, body: string, width: number): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>*{box-sizing:border-box;margin:0;padding:0}html,body{width:${width}px;overflow:hidden}${css}</style><body>${body}</body></html>`;
}
