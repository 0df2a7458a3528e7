import { readMarkdown } from '../../standins/discord/markdown.ts';
import { isJson, type Json, listOf } from '../../standins/discord/refusal.ts';
import { html, notoSans, page } from './page.ts';
import type { Scene } from './scenes.ts';

const WIDTH = 640;

const CSS = `
body{background:#1a1a1e;color:#dfe0e2;font:400 15px/1.36 'Noto Sans',sans-serif;padding:16px 20px 18px 14px;-webkit-font-smoothing:antialiased}
.asked{display:flex;align-items:center;gap:6px;margin:0 0 5px 30px;font-size:13.5px;color:#aaabb3}
.asked:before{content:'';width:27px;height:10px;margin:8px -1px 0 0;border:solid #4a4b52;border-width:2px 0 0 2px;border-radius:6px 0 0 0}
.asked .face{width:16px;height:16px;border-radius:50%;background:linear-gradient(135deg,#e4a853,#c2603a);font-size:9px;line-height:16px;text-align:center;color:#fff}
.asked b{font-weight:500;color:#e9c46a}.asked i{font-style:normal;color:#a9b4ff;background:#2d2f52;border-radius:4px;padding:0 4px;font-weight:500}
.row{display:flex;gap:14px}.face.big{flex:none;width:40px;height:40px;border-radius:50%;background:linear-gradient(160deg,#5865f2,#3a44b8);color:#fff;font:700 19px/40px 'Noto Sans';text-align:center;margin-top:2px}
.said{flex:1;min-width:0}.who{display:flex;align-items:center;gap:6px;margin-bottom:6px}.who b{font-weight:600;font-size:15.5px;color:#f2f3f5}
.app{background:#5865f2;color:#fff;border-radius:4px;font-size:10.5px;font-weight:600;line-height:15px;padding:0 4.5px}.when{font-size:12px;color:#94959c}
.card{background:#242429;border:1px solid #33343a;border-left-width:4px;border-radius:8px;padding:14px 16px 16px;display:flex;flex-direction:column;gap:10px}
h3{font-weight:700;font-size:17px;line-height:1.3;color:#f2f3f5;margin:0 0 6px}h3:not(:first-child){margin-top:10px;font-size:16px}
.li{position:relative;padding-left:19px;margin-bottom:4px}.li:before{content:'';position:absolute;left:5px;top:8.5px;width:5px;height:5px;border-radius:50%;background:#c9cacd}
.small{font-size:12.5px;line-height:1.45;color:#9b9ca3}.text b{font-weight:700;color:#f2f3f5}.small b{color:inherit}
.quote{border-left:4px solid #4a4b52;padding-left:12px;border-radius:3px}
.gap{height:10px}hr{border:0;border-top:1px solid #3a3b41;margin:2px 0}
.select{display:flex;justify-content:space-between;align-items:center;background:#1f1f24;border:1px solid #3a3b41;border-radius:8px;height:42px;padding:0 12px;color:#9b9ca3;font-size:15px}
.select:after{content:'';width:8px;height:8px;border:solid #c9cacd;border-width:0 2px 2px 0;transform:rotate(45deg);margin:-4px 4px 0 0}
.buttons{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}.btn{background:#3b3b42;border:1px solid #47484f;border-radius:8px;height:33px;line-height:31px;padding:0 15px;font-weight:500;font-size:14px;color:#fff}
.btn.s1{background:#5865f2;border-color:#5865f2}.btn.s4{background:#d22d39;border-color:#d22d39}.btn.off{opacity:.5}
.only{display:flex;align-items:center;gap:6px;margin-top:8px;font-size:12px;color:#94959c}.only a{color:#7bb2ff}
`;

const EYE =
  '<svg width="16" height="16" viewBox="0 0 24 24" fill="#94959c"><path d="M12 5c5 0 8.6 3.6 10.4 6.4.2.4.2.8 0 1.2C20.6 15.4 17 19 12 19S3.4 15.4 1.6 12.6a1.100 1.100 0 0 1 0-1.200C3.400 8.600 7 5 12 5Zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z"/></svg>';

/** One line of Discord's Markdown: bold alone is drawn, all else is read as the client reads it. */
function inline(line: string): string {
  return line
    .split(/(\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*))/)
    .map((piece, at) => (at % 2 === 1 ? `<b>${html(readMarkdown(piece.slice(2, -2)).text)}</b>` : html(readInline(piece))))
    .join('');
}

/** `readMarkdown` takes a line's start for a list or heading: here it is none. */
function readInline(piece: string): string {
  return readMarkdown(`x${piece}`).text.slice(1);
}

function line(source: string): string {
  if (source === '') return '<div class="gap"></div>';
  if (source.startsWith('### ')) return `<h3>${inline(source.slice(4))}</h3>`;
  if (source.startsWith('-# ')) return `<div class="small">${inline(source.slice(3))}</div>`;
  if (source.startsWith('- ')) return `<div class="li">${inline(source.slice(2))}</div>`;
  if (source.startsWith('> ')) return `<div class="quote">${inline(source.slice(2))}</div>`;
  return `<div>${inline(source)}</div>`;
}

const COLOUR = (value: unknown): string =>
  typeof value === 'number' ? ` style="border-left-color:#${value.toString(16).padStart(6, '0')}"` : '';

function component(part: Json): string {
  const inner = () => listOf(part.components).filter(isJson).map(component).join('');
  if (part.type === 17) return `<div class="card"${COLOUR(part.accent_color)}>${inner()}</div>`;
  if (part.type === 10) return `<div class="text">${String(part.content).split('\n').map(line).join('')}</div>`;
  if (part.type === 14) return '<hr>';
  if (part.type === 3) return `<div class="select">${html(part.placeholder)}</div>`;
  if (part.type === 2) return `<span class="btn s${html(part.style)}${part.disabled === true ? ' off' : ''}">${html(part.label)}</span>`;
  return part.type === 1 && listOf(part.components).some((one) => isJson(one) && one.type === 2)
    ? `<div class="buttons">${inner()}</div>`
    : inner();
}

/** A message as Discord's client shows it, in its dark theme. */
export function discordPage({ asked, payload }: Scene): string {
  const ephemeral = (Number(payload.flags ?? 0) & 64) !== 0;
  const head = asked === null ? '' : `<div class="asked"><span class="face">A</span><b>Ada</b> used <i>${html(asked)}</i></div>`;
  const foot = ephemeral ? `<div class="only">${EYE}<span>Only you can see this · <a>Dismiss message</a></span></div>` : '';
  const body = listOf(payload.components).filter(isJson).map(component).join('');
  return page(
    notoSans() + CSS,
    `${head}<div class="row"><div class="face big">B</div><div class="said"><div class="who"><b>briefing-bot</b><span class="app">APP</span><span class="when">09:00</span></div>${body}${foot}</div></div>`,
    WIDTH,
  );
}
