// A timeline under keys and pointers: one tab stop, arrows between periods, and the same to see for both.
import { expect } from 'chai';
import type { FundingTimelineElement, ReportSelectEvent } from '../../../src/index.js';
import { can, itWhere, press } from '../../support/browser.js';
import { clearStage, part, parts, textOf } from '../../support/stat.js';
import { alive, saveData, SEED, showTimeline } from '../../support/timeline.js';
import { frames, until } from '../../support/until.js';

const ATTRIBUTES = { ...SEED, 'source-href': 'https://county.example/' };

const focused = (element: Element): string => element.shadowRoot!.activeElement?.getAttribute('part') ?? '';

const shown = (element: Element): string => textOf(element, 'readout-period');

const untilShown = (element: Element, period: string): Promise<unknown> =>
  until(
    () => shown(element) === period,
    () => `“${period}”, not “${shown(element)}”`,
  );

describe('<funding-timeline> keyboard', () => {
  saveData();
  let before: HTMLButtonElement;
  let after: HTMLButtonElement;
  let element: FundingTimelineElement;
  let plot: HTMLElement;
  let chosen: ReportSelectEvent['row'][];
  const choose = (event: ReportSelectEvent): void => void chosen.push(event.row);

  beforeEach(async () => {
    before = document.createElement('button');
    after = document.createElement('button');
    document.body.prepend(before);
    element = await showTimeline(ATTRIBUTES);
    document.body.append(after);
    plot = await alive(element);
    before.focus();
    chosen = [];
    document.addEventListener('report-select', choose as EventListener);
  });
  afterEach(() => {
    document.removeEventListener('report-select', choose as EventListener);
    before.remove();
    after.remove();
    clearStage();
  });

  itWhere(can.keys, 'is one tab stop', async () => {
    await press('Tab');
    expect(focused(element)).to.equal('plot');
    await until(
      () => plot.ariaValueText,
      () => 'the value',
    );
    await press('Tab');
    expect(document.activeElement).to.equal(after);
    await press('Shift+Tab');
    expect(focused(element)).to.equal('plot');
  });

  itWhere(can.keys, 'shows the first period on focus, and goes on by arrows, Home and End', async () => {
    await press('Tab');
    await untilShown(element, '2016–2019年');
    for (const [key, period] of [
      ['ArrowRight', '2020年（截至10月21日）'],
      ['ArrowRight', '2020年（截至10月21日）'],
      ['ArrowLeft', '2016–2019年'],
      ['End', '2020年（截至10月21日）'],
      ['Home', '2016–2019年'],
    ] as const) {
      await press(key);
      await untilShown(element, period);
    }
    expect(chosen).to.deep.equal([]);
  });

  itWhere(can.keys, 'tells a screen reader the same', async () => {
    await press('Tab');
    await press('End');
    await untilShown(element, '2020年（截至10月21日）');
    expect(plot.ariaValueText).to.equal('2020年（截至10月21日），9.77亿元，约12.12亿元/年，原文：2020 9.77亿元');
    expect([plot.ariaValueNow, plot.ariaValueMin, plot.ariaValueMax]).to.deep.equal(['2', '1', '2']);
    expect(plot.ariaLabel).to.equal('扶贫资金时间图');
    expect(plot.getAttribute('aria-description')).to.include('左右方向键');
  });

  itWhere(can.keys, 'chooses with Enter', async () => {
    await press('Tab');
    await press('End');
    await press('Enter');
    await until(
      () => chosen.length > 0,
      () => 'the choice',
    );
    expect(chosen).to.deep.equal([{ index: 1, name: '2020年（截至10月21日）', cells: ['2020', '9.77亿元'] }]);
  });

  itWhere(can.keys, 'lets go with Escape, and leaves the other stops to up and down', async () => {
    await press('Tab');
    await untilShown(element, '2016–2019年');
    await press('Escape');
    await until(
      () => shown(element) === '',
      () => 'nothing shown',
    );
    await press('ArrowDown');
    await until(
      () => focused(element) === 'source-link',
      () => `the source, not “${focused(element)}”`,
    );
    await press('ArrowDown');
    expect(focused(element)).to.equal('data-button');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(focused(element)).to.equal('plot');
  });

  const at = (share: number): { clientX: number; clientY: number; bubbles: true; composed: true } => {
    const { left, width, bottom } = plot.getBoundingClientRect();
    return { clientX: left + width * share, clientY: bottom - 60, bubbles: true, composed: true };
  };

  it('shows under a pointer what focus shows, and nothing when it leaves', async () => {
    plot.dispatchEvent(new PointerEvent('pointermove', at(0.95)));
    await untilShown(element, '2020年（截至10月21日）');
    expect(textOf(element, 'readout-amount')).to.equal('9.77亿元');
    const frame = part(element, 'cursor').getBoundingClientRect();
    expect([frame.width > 20, frame.height > 50]).to.deep.equal([true, true]);
    const { right } = part(element, 'readout').getBoundingClientRect();
    expect(right).to.be.at.most(plot.getBoundingClientRect().right + 1);
    plot.dispatchEvent(new PointerEvent('pointermove', at(0.3)));
    await untilShown(element, '2016–2019年');
    plot.dispatchEvent(new PointerEvent('pointerleave'));
    expect(parts(element, 'readout')).to.deep.equal([]);
    expect(chosen).to.deep.equal([]);
  });

  it('chooses the period that is clicked', async () => {
    plot.dispatchEvent(new MouseEvent('click', at(0.3)));
    await until(
      () => chosen.length > 0,
      () => 'the choice',
    );
    expect(chosen[0]!.index).to.equal(0);
  });

  it('keeps what is looked at when the drawing changes', async () => {
    plot.dispatchEvent(new PointerEvent('pointermove', at(0.95)));
    await untilShown(element, '2020年（截至10月21日）');
    element.setAttribute('lang', 'en');
    await untilShown(element, '2020 (to 21 October)');
    element.setAttribute('rows', '1999|3亿元');
    await until(
      () => shown(element) === '',
      () => 'nothing shown',
    );
    await frames();
    expect(plot.ariaValueMax).to.equal('1');
  });
});
