// Which language a stat speaks, and that it follows the page's.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, makeStat, part, placeStat, showStat, textOf, untilSummary } from '../../support/stat.js';
import { frames } from '../../support/until.js';

const ATTRIBUTES = { label: '搬迁', value: '6839户' };
const HANS = '搬迁6839户。';
const HANT = '搬迁6839戶。';
const EN = '搬迁: 6,839 households.';

const wrap = (lang?: string): HTMLElement => {
  const wrapper = document.createElement('section');
  if (lang !== undefined) wrapper.lang = lang;
  document.body.append(wrapper);
  return wrapper;
};

describe('<poverty-stat> language', () => {
  muteConsole();
  let wrapper: HTMLElement;
  afterEach(() => {
    wrapper?.remove();
    clearStage();
  });

  it('is Chinese for a Chinese label and English for another where the page names none', async () => {
    document.documentElement.removeAttribute('lang');
    expect((await showStat(ATTRIBUTES)).summary).to.equal(HANS);
    expect((await showStat({ ...ATTRIBUTES, label: 'Moved' })).summary).to.equal('Moved: 6,839 households.');
  });

  it('is its own before that of what it stands in, and follows both', async () => {
    wrapper = wrap('zh-Hans');
    const element = await showStat(ATTRIBUTES, '', wrapper);
    expect(element.summary).to.equal(HANS);
    wrapper.lang = 'en';
    await untilSummary(element, EN);
    element.lang = 'zh-TW';
    await untilSummary(element, HANT);
    element.removeAttribute('lang');
    await untilSummary(element, EN);
    wrapper.removeAttribute('lang');
    document.documentElement.lang = 'zh-HK';
    await untilSummary(element, HANT);
  });

  it('reaches every word on it', async () => {
    wrapper = wrap('zh-Hant');
    const element = await showStat({ ...ATTRIBUTES, source: '縣', note: '初步' }, '', wrapper);
    const smallPrint = (): string => ['source', 'data-button', 'note'].map((name) => textOf(element, name)).join(' | ');
    expect(smallPrint()).to.equal('來源：縣 | 數據 | 註：初步');
    wrapper.lang = 'en';
    await untilSummary(element, EN);
    expect(smallPrint()).to.equal('Source: 縣 | Data | Note: 初步');
  });

  it('is said to be English where the page’s own has no words in the kit', async () => {
    for (const [lang, said] of [
      ['ar', 'en'],
      ['fr', 'en'],
      ['en-GB', null],
      ['zh-HK', null],
    ] as const) {
      const summary = part(await showStat({ ...ATTRIBUTES, lang }), 'summary');
      expect(summary.getAttribute('lang'), lang).to.equal(said);
      expect(getComputedStyle(summary).direction).to.equal('ltr');
    }
  });

  it('is that of its new place after it moved', async () => {
    wrapper = wrap('zh-Hans');
    wrapper.innerHTML = '<div lang="en"></div>';
    const element = await showStat(ATTRIBUTES, '', wrapper);
    wrapper.firstElementChild!.append(element);
    await untilSummary(element, EN);
    (wrapper.firstElementChild as HTMLElement).lang = 'zh-MO';
    await untilSummary(element, HANT);
  });

  it('is that around the shadow root it stands in', async () => {
    wrapper = wrap('en');
    const root = wrapper.attachShadow({ mode: 'open' });
    root.innerHTML = '<div></div>';
    const element = await showStat(ATTRIBUTES, '', root.querySelector('div')!);
    expect(element.summary).to.equal(EN);
    wrapper.lang = 'zh-Hant';
    await untilSummary(element, HANT);
    root.querySelector('div')!.lang = 'zh-Hans';
    await untilSummary(element, HANS);
  });

  it('is no longer followed by an element that left the page, and is again when it comes back', async () => {
    wrapper = wrap('zh-Hans');
    const element = await showStat(ATTRIBUTES, '', wrapper);
    element.remove();
    let asked = 0;
    const requestUpdate = element.requestUpdate.bind(element);
    element.requestUpdate = (...changed: Parameters<typeof requestUpdate>) => {
      asked++;
      requestUpdate(...changed);
    };
    wrapper.lang = 'en';
    document.documentElement.lang = 'fr';
    await frames();
    expect(asked).to.equal(0);
    wrapper.append(element);
    await untilSummary(element, EN);
  });

  it('costs an odd tag nothing but its own words', async () => {
    for (const lang of ['xx-not-a-tag-at-all-', '-', '!!']) {
      const element = await showStat({ ...ATTRIBUTES, lang });
      expect(element.summary).to.equal(EN);
    }
  });

  it('is right from the first drawing of an element that a parser made', async () => {
    wrapper = wrap();
    wrapper.innerHTML = `<div lang="en">${makeStat(ATTRIBUTES).outerHTML}</div>`;
    const element = wrapper.querySelector('poverty-stat')!;
    await element.updateComplete;
    expect(textOf(element, 'summary')).to.equal(EN);
    expect(placeStat({}).summary).to.equal('');
  });

  it('names what is counted, in English where it knows the word, else as published', async () => {
    const said = async (value: string): Promise<string> =>
      (await showStat({ lang: 'en', label: 'Lifted', value })).summary;
    expect(await said('43个贫困村')).to.equal('Lifted: 43 poor villages.');
    expect(await said('148个任务村')).to.equal('Lifted: 148 任务村.');
  });
});
