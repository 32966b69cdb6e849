// The pages that are compared: one text, one head, and in each another way to draw the same figures over time.
import { amountsOf, periodNames, rowsOf, TIMELINE } from './figures.mjs';

/** Contestants by the name of their file. */
export const LIBRARIES = {
  'chart-js': 'Chart.js, tree-shaken',
  echarts: 'ECharts, tree-shaken',
  chartist: 'Chartist',
  uplot: 'uPlot',
  plot: 'Observable Plot',
};

/** All ways, ours first: as a reader sees it at first, and when Chart.js has taken over what is near. */
export const WAYS = {
  first: 'funding-timeline, first picture',
  [TIMELINE]: 'funding-timeline with Chart.js',
  static: 'static HTML and SVG',
  ...LIBRARIES,
};

const HEAD = `<link rel="stylesheet" href="/embed.css">
<style>body { font: 16px/1.6 sans-serif; width: 640px } .chart { height: 240px; margin: 16px 0 }</style>`;

const writePage = (body, script = '', head = '') => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>Bench</title>
<link rel="icon" href="data:,">
${HEAD}${head}
${script && `<script type="module" src="${script}"></script>`}
<h1>各地资金</h1>
${body}
<p>以上数据由县统计局发布。</p>
</html>`;

export const blankPage = writePage('');

const labelOf = (place) => `${place + 1}号县扶贫资金`;

/** A page of so many timelines of so many periods each. */
export function timelinePage(places, periods) {
  const names = periodNames(periods);
  const tags = Array.from({ length: places }, (_, place) => {
    const rows = rowsOf(names, amountsOf(periods, place), '万元');
    return `<${TIMELINE} label="${labelOf(place)}" rows="${rows}" source="县统计局"></${TIMELINE}>`;
  });
  return writePage(tags.join('\n'), `/${TIMELINE}.js`);
}

export function libraryPage(name, places, periods) {
  const names = periodNames(periods);
  const charts = Array.from(
    { length: places },
    (_, place) =>
      `<h2>${labelOf(place)}</h2><div class="chart" data-rows="${rowsOf(names, amountsOf(periods, place))}"></div><p>来源：县统计局</p>`,
  );
  return writePage(
    charts.join('\n'),
    `/${name}.js`,
    name === 'uplot' ? '<link rel="stylesheet" href="/uplot.css">' : '',
  );
}

/** What the timelines of a page draw, as mark-up of its own: `drawn` from `readDrawn`. */
export const staticPage = ({ drawn, styles }) =>
  writePage(
    drawn.map((html) => `<div class="static-timeline">${html}</div>`).join('\n'),
    '',
    `<style>${styles}</style>`,
  );

/** Run in a page: the mark-up of each timeline, and its style sheets as one text for the same mark-up without a shadow. */
export const readDrawn = (tag) => {
  const all = [...document.querySelectorAll(tag)];
  return {
    drawn: all.map((each) => each.shadowRoot.innerHTML.replaceAll(/<!--.*?-->/g, '')),
    styles: all[0].shadowRoot.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n')
      .replaceAll(/:host\(([^)]+)\)/g, '.static-timeline$1')
      .replaceAll(':host', '.static-timeline')
      .replaceAll(/content-visibility:[^;]*;/g, ''),
  };
};
