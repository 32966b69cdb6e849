// A stat under the keyboard: one tab stop, and everything in it within reach of arrows.
import { expect } from 'chai';
import type { PovertyStatElement } from '../../../src/index.js';
import { can, itWhere, press } from '../../support/browser.js';
import { clearStage, parts, showStat } from '../../support/stat.js';
import { until } from '../../support/until.js';

const ATTRIBUTES = { lang: 'zh', label: '率', value: '1%', source: '县', 'source-href': 'https://county.example/' };

const focused = (element: Element): string => element.shadowRoot!.activeElement?.textContent.trim() ?? '';

const isOpen = (element: Element): boolean => parts(element, 'data').length > 0;

describe('<poverty-stat> keyboard', () => {
  let first: HTMLButtonElement;
  let last: HTMLButtonElement;
  let element: PovertyStatElement;

  const showBetweenButtons = async (attributes = {}): Promise<void> => {
    first = document.createElement('button');
    last = document.createElement('button');
    document.body.prepend(first);
    element = await showStat({ ...ATTRIBUTES, ...attributes });
    document.body.append(last);
    first.focus();
  };
  afterEach(() => {
    first.remove();
    last.remove();
    clearStage();
  });

  const pressEach = async (...steps: readonly (readonly [key: string, focused: string])[]): Promise<void> => {
    for (const [key, text] of steps) {
      await press(key);
      expect(focused(element), key).to.equal(text);
    }
  };

  itWhere(can.keys, 'is one tab stop', async () => {
    await showBetweenButtons();
    await pressEach(['Tab', '来源：县']);
    await press('Tab');
    expect(document.activeElement).to.equal(last);
    await press('Shift+Tab');
    expect(focused(element)).to.equal('来源：县');
  });

  itWhere(can.keys, 'goes by arrows, Home and End from the source to the data and round again', async () => {
    await showBetweenButtons();
    await pressEach(
      ['Tab', '来源：县'],
      ['ArrowRight', '数据'],
      ['ArrowRight', '来源：县'],
      ['ArrowLeft', '数据'],
      ['ArrowUp', '来源：县'],
      ['ArrowDown', '数据'],
      ['Home', '来源：县'],
      ['End', '数据'],
    );
  });

  itWhere(can.keys, 'comes back to where it was left', async () => {
    await showBetweenButtons();
    await pressEach(['Tab', '来源：县'], ['End', '数据']);
    await press('Tab');
    expect(document.activeElement).to.equal(last);
    await pressEach(['Shift+Tab', '数据']);
  });

  itWhere(can.keys, 'turns its arrows in right-to-left text', async () => {
    await showBetweenButtons({ dir: 'rtl' });
    await pressEach(['Tab', '来源：县'], ['ArrowLeft', '数据'], ['ArrowRight', '来源：县'], ['ArrowDown', '数据']);
  });

  itWhere(can.keys, 'opens the figures by Enter, goes through their buttons, closes by Escape', async () => {
    await showBetweenButtons();
    await pressEach(['Tab', '来源：县'], ['End', '数据']);
    await press('Enter');
    await until(
      () => isOpen(element),
      () => 'the figures',
    );
    await element.updateComplete;
    await pressEach(
      ['ArrowRight', '复制'],
      ['ArrowRight', '下载 CSV'],
      ['ArrowRight', '存为图片'],
      ['ArrowRight', '来源：县'],
      ['End', '存为图片'],
    );
    await press('Tab');
    expect(document.activeElement).to.equal(last);
    await pressEach(['Shift+Tab', '存为图片'], ['Escape', '数据']);
    await until(
      () => !isOpen(element),
      () => 'the figures to close',
    );
    expect(focused(element)).to.equal('数据');
  });

  itWhere(can.keys, 'opens and closes by the space bar', async () => {
    await showBetweenButtons();
    await pressEach(['Tab', '来源：县'], ['End', '数据']);
    for (const wanted of [true, false]) {
      await press('Space');
      await until(
        () => isOpen(element) === wanted,
        () => `the figures to be ${wanted ? 'open' : 'closed'}`,
      );
    }
  });

  itWhere(can.keys, 'leaves Escape to the page where nothing is open', async () => {
    await showBetweenButtons();
    let met = 0;
    const meet = (event: KeyboardEvent): void => void (event.key === 'Escape' && met++);
    document.addEventListener('keydown', meet);
    await pressEach(['Tab', '来源：县'], ['Escape', '来源：县']);
    document.removeEventListener('keydown', meet);
    expect(met).to.equal(1);
  });

  itWhere(can.keys, 'shows where the focus is', async () => {
    await showBetweenButtons();
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot!.activeElement!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  itWhere(can.keys, 'stays one tab stop with no source link', async () => {
    await showBetweenButtons({ 'source-href': '' });
    await pressEach(['Tab', '数据'], ['ArrowRight', '数据']);
    await press('Tab');
    expect(document.activeElement).to.equal(last);
  });
});
