import { expect, it } from 'vitest';
import { folderSource } from '../../src/sources/folder/index.ts';
import { folderOf } from './temporary-folder.ts';

async function pageOf(html: string | Uint8Array) {
  const { documents, problems } = await folderSource(await folderOf({ 'page.html': html })).read();
  expect(problems).toEqual([]);
  return documents[0];
}

it('reads the article of a page, with what the page says of itself', async () => {
  const page = await pageOf(`<!doctype html><html><head><title>Talks &amp; more | The Site</title>
    <meta property="article:published_time" content="2024-04-02T10:00:00+02:00"><meta content='The Site' property='og:site_name'>
    <link href="https://example.org/talks" rel="canonical"><style>p { color: red }</style></head>
    <body><nav>Home</nav><article><header><h1>Talks in <em>Paris</em> &amp; Rome</h1></header>
    <p>First   paragraph<br>with a line.</p><p>A <a href="https://example.org/x">link</a> &lt;here&gt;.</p><ul><li>One</li><li>Two</li></ul>
    <table><tr><th>Side</th><th>Sum</th></tr><tr><td>A</td><td>5</td></tr></table><aside>Share this</aside></article><footer>Imprint</footer></body></html>`);
  expect(page).toMatchObject({ title: 'Talks in Paris & Rome', published: '2024-04-02', url: 'https://example.org/talks' });
  expect(page?.source).toMatch(/\(The Site\)$/);
  expect(page?.text).toBe('Talks in Paris & Rome\n\nFirst paragraph\nwith a line.\n\nA link <here>.\n\nOne\nTwo\n\nSide   Sum\nA      5');
});

it.each([
  ['<title>Only &lt;a&gt; title</title><p>Text', { title: 'Only <a> title', published: null, url: null }],
  ['<h1>One</h1><h1>Two</h1><p>Text', { title: null }],
  ['<p>Text <time datetime="2024-04">April</time>', { title: null, published: '2024-04' }],
  ['<meta name="date" content="yesterday"><p>Text', { published: null }],
  ['<meta name=date content=2024-13-01><p>Text', { published: null }],
  ['<link rel="canonical" href="javascript:alert(1)"><p>Text', { url: null }],
])('reads %s', async (html, expected) => {
  expect(await pageOf(html)).toMatchObject(expected);
});

it('reads the encoding that a page declares', async () => {
  const page = await pageOf(Buffer.from('<meta charset="iso-8859-1"><p>caf\u00e9</p>', 'latin1'));
  expect(page?.text).toBe('café');
});

it('bears pages that are nested very deep', async () => {
  const page = await pageOf(`<p>Text.</p>${'<div>'.repeat(50_000)}deep`);
  expect(page?.text).toContain('Text.');
});

it.each(['<h1 ', '<title ', '<meta ', '<meta a', '<time datetime=', '<'])('is quick with a page of nothing but %s', async (part) => {
  const page = await pageOf(`<p>Text.</p>${part.repeat(Math.floor(1_000_000 / part.length))}`);
  expect(page?.text).toContain('Text.');
});
