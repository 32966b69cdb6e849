// Names and dates that run from right to left, among the kit's English words.
import { expect } from 'chai';
import { isolate } from '../../src/isolate.js';
import { muteConsole } from '../support/author.js';
import { clearStage, part, parts, showStat, textOf, untilSummary } from '../support/stat.js';
import { showMap } from '../support/map.js';
import { showTimeline } from '../support/timeline.js';
import { until } from '../support/until.js';

describe('isolate(text)', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['', ''],
    ['Poverty rate', 'Poverty rate'],
    ['贫困发生率', '贫困发生率'],
    ['12 (2020)', '12 (2020)'],
    ['معدل الفقر', '\u2068معدل الفقر\u2069'],
    ['21 أكتوبر 2020', '\u206821 أكتوبر 2020\u2069'],
    ['שיעור העוני', '\u2068שיעור העוני\u2069'],
    ['North الشمال', '\u2068North الشمال\u2069'],
  ];
  for (const [text, isolated] of CASES) it(JSON.stringify(text), () => expect(isolate(text)).to.equal(isolated));
});

/** The left edge of a text in an element's part. */
function leftOf(element: Element, name: string, text: string, nth = 0): number {
  const [walker, range] = [document.createTreeWalker(parts(element, name)[nth]!, NodeFilter.SHOW_TEXT), new Range()];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(text);
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`no “${text}” in ${name}: ${parts(element, name)[nth]?.textContent}`);
}

/** Whether texts of a part stand in that order, from the left. In WebKit a part of a run begins where the run does. */
const stand = (element: Element, name: string, ...texts: string[]): boolean =>
  texts.every((text, i) => i === 0 || leftOf(element, name, texts[i - 1]!) <= leftOf(element, name, text));

describe('figures on a page from right to left', () => {
  muteConsole();
  beforeEach(() => void (document.documentElement.dir = 'rtl'));
  afterEach(() => {
    document.documentElement.dir = '';
    clearStage();
  });

  it('a stat keeps number before unit, and label and date whole', async () => {
    const element = await showStat({
      lang: 'he',
      label: 'הכפרים',
      value: '89 villages',
      of: '148 villages',
      'as-of': '2020-10-21',
    });
    await untilSummary(
      element,
      '\u2068הכפרים\u2069: 89 villages (\u206821 באוקטובר 2020\u2069), about 60.1% of 148 villages.',
    );
    expect(stand(element, 'measure', '89', 'villages')).to.equal(true);
    expect(stand(element, 'bar-label', '148', 'villages')).to.equal(true);
    expect(stand(element, 'summary', 'הכפרים', '89', 'villages', '2020', '21')).to.equal(true);
  });

  it('a stat begins its sentence where the page begins its lines', async () => {
    const element = await showStat({ lang: 'he', label: 'הכפרים', value: '89 villages' });
    const [summary, range] = [part(element, 'summary'), new Range()];
    range.selectNodeContents(summary);
    expect(range.getBoundingClientRect().right).to.be.closeTo(summary.getBoundingClientRect().right, 1);
  });

  it('a timeline keeps a date behind the words that say what is hatched, and begins them where lines begin', async () => {
    const element = await showTimeline({
      lang: 'ar',
      label: 'الأموال',
      rows: '2016–2019|CNY 5473 million; 2020|CNY 977 million',
      'as-of': '2020-10-21',
    });
    element.style.inlineSize = '15em';
    await until(
      () => textOf(element, 'legend').includes('أكتوبر'),
      () => `the key, not “${textOf(element, 'legend')}”`,
    );
    expect(stand(element, 'legend', 'Hatched', 'to ', 'أكتوبر')).to.equal(true);
    const [axis, range] = [part(element, 'axis'), new Range()];
    range.selectNodeContents(axis);
    expect(range.getBoundingClientRect().right).to.be.closeTo(axis.getBoundingClientRect().right, 1);
  });

  it('a map keeps number before unit, and an arrow from whence to where', async () => {
    const element = await showMap(
      {
        lang: 'he',
        label: 'יישוב מחדש',
        rows: 'From|To|Households|People; כפר|צפון|120|480; עיירה|דרום|80|310',
        total: '2 sites 200 households 800 people',
      },
      '',
      {},
      'flow',
    );
    expect(stand(element, 'amount', '120', 'households', '480', 'people')).to.equal(true);
    expect(stand(element, 'key-item', '50', 'people')).to.equal(true);
    expect(stand(element, 'name', 'כפר', '→', 'צפון')).to.equal(true);
    expect(stand(element, 'summary', '2', 'sites', '200')).to.equal(true);
    expect(stand(element, 'remark', 'The', '790', 'people, but', '800', 'people.')).to.equal(true);
    const [placeless, range] = [part(element, 'placeless'), new Range()];
    range.selectNodeContents(placeless);
    expect(range.getBoundingClientRect().right).to.be.closeTo(placeless.getBoundingClientRect().right, 1);
  });
});
