import { isJson, type Json, listOf } from '../../standins/discord/refusal.ts';
import { html, lato, page } from './page.ts';
import type { Scene } from './scenes.ts';

const WIDTH = 640;

const CSS = `
body{background:#fff;color:#1d1c1d;font:400 15px/1.46668 Lato,sans-serif;padding:14px 20px 16px;-webkit-font-smoothing:antialiased}
.only{display:flex;align-items:center;gap:6px;margin:0 0 4px 20px;font-size:12px;color:#616061}
.row{display:flex;gap:10px}.face{flex:none;width:36px;height:36px;border-radius:8px;background:linear-gradient(160deg,#5865f2,#3a44b8);color:#fff;font:900 18px/36px Lato;text-align:center;margin-top:3px}
.said{flex:1;min-width:0}.who{display:flex;align-items:center;gap:5px}.who b{font-weight:900}.app{background:#e8e8e8;color:#616061;border-radius:2px;font-size:10px;font-weight:700;line-height:14px;padding:0 3px}.when{font-size:12px;color:#616061;margin-left:2px}
.block{margin:6px 0}h1{font-weight:900;font-size:18px;line-height:1.3333;margin:10px 0 4px}.who+h1{margin-top:2px}
ul{margin:2px 0 2px 0;list-style:none}li{position:relative;padding-left:26px;margin:1px 0}li:before{content:'•';position:absolute;left:9px}
b{font-weight:700}i{font-style:italic}a{color:#1264a3;text-decoration:none}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:9px 0 6px}.btn{border:1px solid #bbbabb;border-radius:8px;height:30px;line-height:28px;padding:0 11px;font-weight:700;font-size:13px;background:#fff;color:#1d1c1d}
.btn.primary{background:#007a5a;border-color:#007a5a;color:#fff}.btn.danger{background:#e01e5a;border-color:#e01e5a;color:#fff}
.select{display:inline-flex;align-items:center;gap:26px;border:1px solid #bbbabb;border-radius:8px;height:30px;padding:0 10px 0 11px;font-size:13px;font-weight:700;color:#1d1c1d}
.select:after{content:'';width:6px;height:6px;border:solid #616061;border-width:0 1.500px 1.500px 0;transform:rotate(45deg);margin-top:-3px}
.context{font-size:12.500px;color:#616061;margin:4px 0}.feedback{display:flex;gap:10px;margin:6px 0 2px;color:#616061;font-size:13px}.feedback span{border:1px solid #dddddd;border-radius:14px;padding:2px 11px 3px;display:inline-flex;gap:6px;align-items:center}
hr{border:0;border-top:1px solid #dddddd;margin:10px 0}
`;

const EYE =
  '<svg width="14" height="14" viewBox="0 0 24 24" fill="#616061"><path d="M12 5c5 0 8.600 3.600 10.400 6.400.2.4.2.8 0 1.200C20.600 15.400 17 19 12 19S3.400 15.400 1.600 12.600a1.100 1.100 0 0 1 0-1.200C3.400 8.600 7 5 12 5Zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z"/></svg>';
/** Thumbs are drawn: the machine that draws the pictures may have no emoji. */
const thumb = (down: boolean): string =>
  `<svg width="15" height="15" viewBox="0 0 24 24" fill="none" stroke="#616061" stroke-width="2" stroke-linejoin="round"${down ? ' style="transform:rotate(180deg)"' : ''}><path d="M7 11v9H3v-9h4Zm0 0 4-8c1.700 0 3 1.300 3 3v4h5.500c1 0 1.700.9 1.500 1.900l-1.300 6.500c-.2.900-1 1.600-2 1.600H7"/></svg>`;

const inner = (part: Json, key: string): readonly Json[] => listOf(part[key]).filter(isJson);
const textOf = (part: unknown): string => (isJson(part) ? String(part.text ?? '') : '');

function styled({ type, text, url, style }: Json): string {
  const words = html(text ?? url ?? '').replaceAll('\n', '<br>');
  const shown = type === 'link' ? `<a>${words}</a>` : words;
  const { bold, italic } = isJson(style) ? style : {};
  return `${bold === true ? '<b>' : ''}${italic === true ? '<i>' : ''}${shown}${italic === true ? '</i>' : ''}${bold === true ? '</b>' : ''}`;
}

function rich(part: Json): string {
  const words = () => inner(part, 'elements').map(styled).join('');
  if (part.type === 'rich_text_list')
    return `<ul>${inner(part, 'elements')
      .map((one) => `<li>${inner(one, 'elements').map(styled).join('')}</li>`)
      .join('')}</ul>`;
  return `<div>${words()}</div>`;
}

function feedback(part: Json): string {
  const half = (one: unknown, down: boolean) =>
    `<span>${thumb(down)}${html(
      textOf(isJson(one) ? one.text : '')
        .replaceAll(/\p{Extended_Pictographic}/gu, '')
        .trim(),
    )}</span>`;
  return `<div class="feedback">${half(part.positive_button, false)}${half(part.negative_button, true)}</div>`;
}

function element(part: Json): string {
  if (part.type === 'button') return `<span class="btn ${html(part.style ?? '')}">${html(textOf(part.text))}</span>`;
  if (part.type === 'feedback_buttons') return feedback(part);
  return `<span class="select">${html(textOf(part.placeholder))}</span>`;
}

function block(part: Json): string {
  if (part.type === 'header') return `<h1>${html(textOf(part.text))}</h1>`;
  if (part.type === 'divider') return '<hr>';
  if (part.type === 'rich_text') return `<div class="block">${inner(part, 'elements').map(rich).join('')}</div>`;
  if (part.type === 'actions') return `<div class="actions">${inner(part, 'elements').map(element).join('')}</div>`;
  if (part.type === 'context_actions') return inner(part, 'elements').map(element).join('');
  if (part.type === 'context')
    return `<div class="context">${inner(part, 'elements')
      .map((one) => html(textOf(one)).replaceAll('\n', '<br>'))
      .join(' ')}</div>`;
  if (part.type === 'section') return `<div class="block">${html(textOf(part.text))}</div>`;
  throw new Error(`the preview cannot draw a ${String(part.type)} block yet`);
}

/** A message as Slack's client shows it, in its light theme. */
export function slackPage({ payload }: Scene): string {
  const only = payload.onlyFor === null ? '' : `<div class="only">${EYE}<span>Only visible to you</span></div>`;
  const body = inner(payload, 'blocks').map(block).join('');
  return page(
    lato() + CSS,
    `${only}<div class="row"><div class="face">B</div><div class="said"><div class="who"><b>briefing-bot</b><span class="app">APP</span><span class="when">09:00</span></div>${body}</div></div>`,
    WIDTH,
  );
}
