// The pages that are compared: one text, one head, and in each another way to draw the same figures.
import { STAT, writeTag } from './figures.mjs';
import { withoutShadow } from './mark-up.mjs';

const PLAIN = 'static-stat';

/** The ways to draw a figure, ours first. `static` twice: with the stat's whole style sheet, and as pages have it. */
export const WAYS = {
  [STAT]: 'poverty-stat',
  'bare-lit': 'bare Lit element',
  'hand-written': 'hand-written element',
  static: 'static HTML, the same CSS',
  plain: 'static HTML, no `content-visibility`',
};

const EMBED_CSS = '<link rel="stylesheet" href="/embed.css">';

const writePage = ({ head = '', script = '', body }) => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>Bench</title>
<link rel="icon" href="data:,">
${EMBED_CSS}
${head}
${script && `<script type="module" src="${script}"></script>`}
<h1>各乡镇贫困发生率</h1>
${body}
<p>以上数据由县统计局发布。</p>
</html>`;

/** An empty page of the same origin: what has to be started for any page is started there. */
export const blankPage = writePage({ body: '' });

/** A page of stats. */
export const figuresPage = (figures) =>
  writePage({ script: `/${STAT}.js`, body: figures.map((figure) => writeTag(STAT, figure)).join('\n') });

/** A page of one stat, as its tag stands in it. */
export const kindPage = (tag) => writePage({ script: `/${STAT}.js`, body: tag });

/** Pages by way for figures of which only the texts differ: `strings` between them, and the stat's `styles`. */
export function contestantPages(texts, { strings, styles }) {
  const tags = (tag) => texts.map((each) => writeTag(tag, { texts: each.join('|') })).join('\n');
  const filled = texts.map((each) => `<div class="${PLAIN}">${String.raw({ raw: strings }, ...each)}</div>`).join('\n');
  const sheet = withoutShadow(styles, `.${PLAIN}`);
  const withStyle = (css) => writePage({ head: `<style>${css}</style>`, body: filled });
  return {
    'bare-lit': writePage({ script: '/bare-lit.js', body: tags('bare-lit') }),
    'hand-written': writePage({ script: '/hand-written.js', body: tags('hand-written') }),
    static: withStyle(sheet),
    plain: withStyle(sheet.replaceAll(/content-visibility:[^;]*;/g, '')),
  };
}

/** `embed.css` for every contestant: each keeps the same place free while it waits. */
export const reserveForAll = (css) => css.replaceAll(STAT, `:is(${STAT}, bare-lit, hand-written, .${PLAIN})`);

/** The same page without it: proof that a shift would be seen. */
export const withoutReserve = (page) => page.replace(EMBED_CSS, '');
