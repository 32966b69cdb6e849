// The exact figures of a stat as readers take them along: the table, the CSV, the clipboard.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, clickTool, openData, part, parts, showStat, textOf } from '../../support/stat.js';
import { until } from '../../support/until.js';

const RATE = {
  lang: 'zh',
  label: '贫困发生率',
  value: '1%',
  before: '43.74%',
  'as-of': '2019-12-31',
  'before-as-of': '2015-12-31',
  source: '县统计局',
  note: '初步数',
};
const RATE_CSV =
  '贫困发生率\r\n' +
  '项目,数值,精确值,单位,界限,原文,时间\r\n' +
  '现值,1%,1,percent,exact,1%,2019年底\r\n' +
  '原值,43.74%,43.74,percent,exact,43.74%,2015年底\r\n' +
  '变化,−42.74个百分点,-42.74,percentage-point,exact,,\r\n' +
  '来源：县统计局\r\n' +
  '注：初步数\r\n';

const rowsOf = (element: Element): string[][] =>
  [...part(element, 'table').querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent.trim()),
  );

/** Stands in for the clipboard until restored. */
function stubClipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => void delete (navigator as { clipboard?: unknown }).clipboard;
}

describe('<poverty-stat> data view', () => {
  muteConsole();
  afterEach(clearStage);

  it('is closed until asked for, and says so', async () => {
    const element = await showStat(RATE);
    const button = part(element, 'data-button');
    expect(parts(element, 'data')).to.deep.equal([]);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await openData(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await until(
      () => parts(element, 'data').length === 0,
      () => 'the figures to close',
    );
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('tables the figures beside their wording', async () => {
    const element = await showStat(RATE);
    await openData(element);
    expect(rowsOf(element)).to.deep.equal([
      ['项目', '数值', '原文', '时间'],
      ['现值', '1%', '1%', '2019年底'],
      ['原值', '43.74%', '43.74%', '2015年底'],
      ['变化', '−42.74个百分点', '', ''],
    ]);
  });

  it('tables exact figures whatever the rounding, in the language of the page', async () => {
    const element = await showStat({ lang: 'en', label: 'Moved', value: '81955人', of: '10万人', rounding: 'floor' });
    await until(
      () => parts(element, 'share').length > 0,
      () => 'the share',
    );
    await openData(element);
    expect(rowsOf(element).slice(0, 3)).to.deep.equal([
      ['Item', 'Figure', 'As written'],
      ['Value', '81,955 people', '81955人'],
      ['Of', '100,000 people', '10万人'],
    ]);
  });

  it('tables each measure of a pair', async () => {
    const element = await showStat({ lang: 'zh', label: '脱贫', value: '24036户83546人' });
    await openData(element);
    expect(rowsOf(element)).to.deep.equal([
      ['项目', '数值', '原文'],
      ['现值', '24,036户', '24036户'],
      ['现值', '83,546人', '83546人'],
    ]);
  });

  it('has headers for rows and columns', async () => {
    const element = await showStat(RATE);
    await openData(element);
    const scopes = [...part(element, 'table').querySelectorAll('th')].map(({ scope }) => scope);
    expect(scopes).to.deep.equal(['col', 'col', 'col', 'col', 'row', 'row', 'row']);
  });

  it('writes CSV with a byte order mark, plain numbers, source and note', async () => {
    const element = await showStat(RATE);
    expect(await element.toCSV()).to.equal(`\uFEFF${RATE_CSV}`);
  });

  it('keeps in the CSV what could not be read, as typed', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%', before: '好几成' });
    await until(
      () => textOf(element, 'as-typed') === '原值：好几成',
      () => 'the text as typed',
    );
    expect(await element.toCSV()).to.equal(
      '\uFEFF率\r\n项目,数值,精确值,单位,界限,原文\r\n现值,1%,1,percent,exact,1%\r\n原值,,,,,好几成\r\n',
    );
  });

  it('says of a fall of so much or more what its number says', async () => {
    const element = await showStat({ lang: 'zh', label: '收入', value: '不到3000元', before: '5000元' });
    await openData(element);
    expect(rowsOf(element)[3]).to.deep.equal(['减少', '2000元以上', '']);
    expect((await element.toCSV()).split('\r\n')[4]).to.equal('减少,2000元以上,2000,CNY,at-least,');
    const fall = await showStat({ lang: 'en', label: 'Change', value: '减少2000元以上' });
    expect((await fall.toCSV()).split('\r\n')[2]).to.match(/,-2000,CNY,at-most,/);
  });

  it('writes the CSV of what was set just before', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%' });
    element.setAttribute('value', '2%');
    expect(await element.toCSV()).to.include('现值,2%,2,percent');
    element.setAttribute('value', '3%');
    expect(await (await element.toImage('svg')).text()).to.include('率3%');
  });

  it('copies the CSV without the mark, and says so', async () => {
    const copied: string[] = [];
    const restore = stubClipboard(async (text) => void copied.push(text));
    try {
      const element = await showStat(RATE);
      await openData(element);
      clickTool(element, '复制');
      await until(
        () => textOf(element, 'status') === '已复制',
        () => 'the word that it is copied',
      );
      expect(copied).to.deep.equal([RATE_CSV]);
      expect(part(element, 'status').getAttribute('role')).to.equal('status');
      expect(parts(element, 'csv')).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  it('stands as text to be selected where the page forbids copying', async () => {
    const restore = stubClipboard(() => Promise.reject(new Error('not allowed')));
    try {
      const element = await showStat(RATE);
      await openData(element);
      clickTool(element, '复制');
      const text = await until(
        () => parts(element, 'csv')[0],
        () => 'the text',
      );
      expect(text.textContent.replaceAll('\r', '')).to.equal(RATE_CSV.replaceAll('\r', ''));
      expect(getComputedStyle(text).userSelect || getComputedStyle(text).webkitUserSelect).to.equal('text');
      expect(textOf(element, 'blocked')).to.equal('本页面不允许下载或复制，请直接选取下面的文字：');
    } finally {
      restore();
    }
  });

  it('saves a file of the label’s name', async () => {
    const saved: string[] = [];
    const save = (event: MouseEvent): void => {
      if (event.target instanceof HTMLAnchorElement) saved.push(event.target.download);
      event.preventDefault();
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', save, { once: true });
      click.call(this);
    };
    try {
      const element = await showStat({ ...RATE, label: '率/2019' });
      await openData(element);
      clickTool(element, '下载 CSV');
      expect(saved).to.deep.equal(['率 2019.csv']);
      clickTool(element, '存为图片');
      await until(
        () => saved.length === 2,
        () => 'the picture',
      );
      expect(saved[1]).to.equal('率 2019.png');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
