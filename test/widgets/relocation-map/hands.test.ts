// What readers do with a map by pointer and key: list and picture answer to each other, and the page scrolls past.
import { expect } from 'chai';
import type { RelocationMapElement, ReportSelectEvent } from '../../../src/index.js';
import { faultsByAxe } from '../../support/axe.js';
import { muteConsole } from '../../support/author.js';
import { accessibilityTree, can, itWhere, press } from '../../support/browser.js';
import {
  centre,
  clearStage,
  COUNTY,
  FLOWS,
  part,
  parts,
  pointAt,
  regionsIn,
  rows,
  showMap,
  SITES,
  textOf,
  untilPart,
} from '../../support/map.js';
import { frames, until } from '../../support/until.js';

const focused = (element: Element): string =>
  element.shadowRoot!.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const chosenRows = (element: RelocationMapElement): string[] =>
  parts(element, 'row')
    .filter((row) => row.classList.contains('chosen'))
    .map((row) => row.querySelector('[part=name]')!.textContent);

const chosenMarks = (element: Element): Element[] => [
  ...part(element, 'viewport').querySelectorAll('circle.chosen, path.chosen'),
];

const untilRow = (element: RelocationMapElement, name: string): Promise<unknown> =>
  until(
    () => chosenRows(element).join() === name,
    () => `row ${name}, not ${chosenRows(element).join()}`,
  );

describe('<relocation-map> in the hand', () => {
  muteConsole();
  let first: HTMLButtonElement;
  let last: HTMLButtonElement;
  let element: RelocationMapElement;

  const showBetweenButtons = async (attributes = {}, properties = {}, wanted = 'site'): Promise<void> => {
    first = document.createElement('button');
    last = document.createElement('button');
    document.body.prepend(first);
    element = await showMap({ label: '搬迁', rows: SITES, ...attributes }, '', properties, wanted);
    document.body.append(last);
    first.focus();
  };
  afterEach(() => {
    first?.remove();
    last?.remove();
    clearStage();
  });

  itWhere(can.keys, 'is one tab stop, and arrows, Home and End go through it', async () => {
    await showBetweenButtons({ source: '县', 'source-href': 'https://county.example/' });
    await press('Tab');
    expect(focused(element)).to.equal('一号点 1,203户4,816人');
    await until(
      () => parts<HTMLElement>(element, 'data-button')[0]!.tabIndex === -1,
      () => 'the tools',
    );
    await press('ArrowDown');
    await until(
      () => focused(element) === '二号点 987户3,902人',
      () => focused(element),
    );
    await press('End');
    await until(
      () => focused(element) === '数据',
      () => focused(element),
    );
    await press('Home');
    await until(
      () => focused(element) === '一号点 1,203户4,816人',
      () => focused(element),
    );
    await press('Tab');
    expect(document.activeElement).to.equal(last);
    await press('Shift+Tab');
    expect(focused(element)).to.equal('一号点 1,203户4,816人');
  });

  itWhere(can.keys, 'marks in the picture the row that has the focus', async () => {
    await showBetweenButtons();
    await press('Tab');
    await untilRow(element, '一号点');
    expect(chosenMarks(element)).to.have.lengthOf(1);
    expect(textOf(element, 'readout')).to.equal('一号点 1,203户4,816人');
  });

  itWhere(can.keys, 'marks nothing any more where the focus has left, but what was chosen', async () => {
    await showBetweenButtons();
    await press('Tab');
    await untilRow(element, '一号点');
    await press('Tab');
    await untilRow(element, '');
    expect(textOf(element, 'readout')).to.equal('');
    await press('Shift+Tab');
    await untilRow(element, '一号点');
    await press('Enter');
    await press('ArrowDown');
    await untilRow(element, '二号点');
    await press('Tab');
    await untilRow(element, '一号点');
  });

  itWhere(can.keys, 'chooses by Enter, tells it, and forgets by Escape', async () => {
    await showBetweenButtons();
    const met: ReportSelectEvent[] = [];
    element.addEventListener('report-select', (event) => met.push(event));
    await press('Tab');
    await untilRow(element, '一号点');
    await press('Enter');
    await until(
      () => met.length > 0,
      () => 'report-select',
    );
    expect([met[0]!.bubbles, met[0]!.composed]).to.deep.equal([true, true]);
    expect(met[0]!.row).to.deep.equal({
      index: 1,
      name: '一号点',
      cells: ['一号点', '1203', '4816', '110.31', '33.59'],
    });
    await until(
      () => rows(element)[0]!.getAttribute('aria-pressed') === 'true',
      () => 'a pressed row',
    );
    expect(textOf(element, 'status')).to.equal('已选：一号点');
    await press('Escape');
    await until(
      () => rows(element)[0]!.getAttribute('aria-pressed') === 'false',
      () => 'no pressed row',
    );
    expect(textOf(element, 'status')).to.equal('已取消选择');
  });

  const MANY = [
    '名称|人数|经度|纬度',
    ...Array.from({ length: 40 }, (_, i) => `${i + 1}号|${100 - i}|${110 + i / 50}|33.5`),
  ];
  const pickLast = async (): Promise<void> => {
    await showBetweenButtons({ rows: MANY.join('; ') });
    const mark = [...part(element, 'viewport').querySelectorAll('[part=site]')].at(-1)!;
    pointAt(element, 'click', ...centre(mark));
    await untilRow(element, '40号');
  };

  it('lists what is chosen in the picture, however far down, and no longer than that', async () => {
    await pickLast();
    expect(rows(element)).to.have.lengthOf(9);
    const row = rows(element)[8]!;
    expect([row.dataset['entry'], row.getAttribute('aria-pressed')]).to.deep.equal(['39', 'true']);
    row.focus();
    row.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await until(
      () => rows(element).length === 8,
      () => `eight rows, not ${rows(element).length}`,
    );
    await until(
      () => focused(element) === '全部40项',
      () => focused(element),
    );
  });

  it('has it once where the list is opened that far', async () => {
    await pickLast();
    part<HTMLButtonElement>(element, 'more').click();
    await until(
      () => rows(element).length === 40,
      () => `forty rows, not ${rows(element).length}`,
    );
    expect(chosenRows(element)).to.deep.equal(['9号']);
    expect(rows(element)[39]!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('forgets what was chosen where another table comes', async () => {
    await showBetweenButtons();
    rows(element)[1]!.click();
    await until(
      () => rows(element)[1]!.getAttribute('aria-pressed') === 'true',
      () => 'a pressed row',
    );
    element.setAttribute('label', '搬走');
    await until(
      () => part(element, 'title').textContent === '搬走',
      () => 'another title',
    );
    expect(rows(element)[1]!.getAttribute('aria-pressed')).to.equal('true');
    element.setAttribute('rows', '名称|人数; 甲|10; 乙|5');
    await until(
      () => rows(element).length === 2,
      () => 'other rows',
    );
    expect(rows(element)[1]!.getAttribute('aria-pressed')).to.equal('false');
    expect(textOf(element, 'status')).to.equal('');
  });

  it('comes back to the row that a click gave the focus', async () => {
    await showBetweenButtons();
    rows(element)[0]!.click();
    await until(
      () => rows(element)[0]!.getAttribute('aria-pressed') === 'true',
      () => 'a pressed row',
    );
    rows(element)[3]!.focus();
    expect(rows(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, -1, 0, -1, -1]);
  });

  it('marks the row whose mark is under the pointer, and the mark whose row is', async () => {
    await showBetweenButtons();
    const mark = part(element, 'viewport').querySelectorAll('[part=site]')[1]!;
    pointAt(element, 'pointermove', ...centre(mark));
    await untilRow(element, '二号点');
    pointAt(element, 'pointerleave', -5, -5);
    await untilRow(element, '');
    rows(element)[2]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await untilRow(element, '四号点');
    expect(chosenMarks(element)).to.have.lengthOf(1);
  });

  it('chooses by a click in the picture', async () => {
    await showBetweenButtons();
    const met: ReportSelectEvent[] = [];
    element.addEventListener('report-select', (event) => met.push(event));
    const mark = part(element, 'viewport').querySelectorAll('[part=site]')[0]!;
    pointAt(element, 'click', ...centre(mark));
    await until(
      () => met.length > 0,
      () => 'report-select',
    );
    expect(met[0]!.row.name).to.equal('一号点');
  });

  it('marks a flow with both its ends, and with a site all flows to it', async () => {
    const positions = '; 甲|||110.1|33.4; 乙|||110.7|33.7';
    await showBetweenButtons(
      { rows: `名称|来自|人数|经度|纬度; 丙|甲|50|110.4|33.5; 丙|乙|20|110.4|33.5${positions}` },
      {},
      'flow',
    );
    rows(element)[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(
      () => chosenMarks(element).length === 3,
      () => `${chosenMarks(element).length} marks`,
    );
    pointAt(element, 'pointermove', ...centre(part(element, 'viewport').querySelector('[part=site]')!));
    await until(
      () => chosenRows(element).length === 2,
      () => 'both rows',
    );
  });

  it('finds a band under the pointer', async () => {
    await showBetweenButtons({ rows: FLOWS }, {}, 'flow');
    const [, x, y] = /^M(\S+) (\S+?)C/.exec(
      part(element, 'viewport').querySelector('[part=flow]')!.getAttribute('d')!,
    )!;
    pointAt(element, 'pointermove', Number(x) + 2, Number(y) + 2);
    await until(
      () => chosenRows(element).length === 1,
      () => 'one row',
    );
  });

  describe('enlarged', () => {
    const width = (): number => regionsIn(element).width;
    const show = async (): Promise<number> => {
      await showBetweenButtons({}, { boundary: COUNTY }, 'region');
      await untilPart(element, 'zoom');
      return width();
    };
    const untilWide = (wanted: (now: number) => boolean): Promise<unknown> =>
      until(
        () => wanted(width()),
        () => `another width than ${width()}`,
      );

    it('by its buttons, and put back', async () => {
      const before = await show();
      const [zoomIn, zoomOut, reset] = parts(element, 'zoom-button');
      zoomIn!.click();
      await untilWide((now) => now > before * 1.5);
      await until(
        () => textOf(element, 'status') === '1.6倍',
        () => textOf(element, 'status'),
      );
      zoomOut!.click();
      await untilWide((now) => Math.abs(now - before) < 1);
      zoomIn!.click();
      await untilWide((now) => now > before * 1.5);
      reset!.click();
      await untilWide((now) => Math.abs(now - before) < 1);
    });

    itWhere(can.keys, 'by + and -, moved by Shift and arrows, put back by 0', async () => {
      const before = await show();
      await press('Tab');
      await untilRow(element, '一号点');
      const mark = (): number => centre(part(element, 'viewport').querySelectorAll('[part=site]')[1]!)[0];
      const key = (name: string, more = {}): boolean =>
        rows(element)[0]!.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
        );
      key('+');
      await untilWide((now) => now > before * 1.5);
      const at = mark();
      key('ArrowRight', { shiftKey: true });
      await until(
        () => mark() < at,
        () => 'the map to move',
      );
      key('0');
      await untilWide((now) => Math.abs(now - before) < 1);
    });

    it('by the wheel, and tells it once the picture is at rest', async () => {
      await show();
      const told: string[] = [];
      const status = part(element, 'status');
      const observer = new MutationObserver(() => told.push(status.textContent));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      pointAt(element, 'pointermove', 100, 100);
      for (let i = 0; i < 4; i++) {
        pointAt(element, 'wheel', 100, 100, { deltaY: -40, ctrlKey: true });
        await frames(2);
      }
      await until(
        () => textOf(element, 'status') === '2倍',
        () => textOf(element, 'status'),
      );
      observer.disconnect();
      expect(told).to.deep.equal(['2倍']);
    });

    it('by the wheel with Ctrl alone: without it the page scrolls', async () => {
      const before = await show();
      const plain = pointAt(element, 'wheel', 100, 100, { deltaY: -100 });
      expect(plain.defaultPrevented).to.equal(false);
      await frames();
      expect(width()).to.equal(before);
      const held = pointAt(element, 'wheel', 100, 100, { deltaY: -100, ctrlKey: true });
      expect(held.defaultPrevented).to.equal(true);
      await untilWide((now) => now > before);
    });

    it('by a double click, and by a double tap once', async () => {
      const before = await show();
      pointAt(element, 'dblclick', 100, 100);
      await untilWide((now) => now > before * 1.9);
      const once = width();
      for (const type of ['pointerdown', 'pointerup', 'pointerdown', 'pointerup'])
        pointAt(element, type, 100, 100, { pointerType: 'touch' });
      pointAt(element, 'dblclick', 100, 100);
      await untilWide((now) => now > once * 1.9);
      await frames();
      expect(width()).to.be.below(once * 2.1);
    });

    it('by two fingers', async () => {
      const before = await show();
      pointAt(element, 'pointerdown', 100, 100, { pointerType: 'touch', pointerId: 1 });
      pointAt(element, 'pointerdown', 140, 100, { pointerType: 'touch', pointerId: 2 });
      pointAt(element, 'pointermove', 180, 100, { pointerType: 'touch', pointerId: 2 });
      await untilWide((now) => now > before * 1.8);
      pointAt(element, 'pointerup', 180, 100, { pointerType: 'touch', pointerId: 2 });
      pointAt(element, 'pointerup', 100, 100, { pointerType: 'touch', pointerId: 1 });
    });

    it('is moved by a drag, which chooses nothing', async () => {
      await show();
      const met: ReportSelectEvent[] = [];
      element.addEventListener('report-select', (event) => met.push(event));
      pointAt(element, 'dblclick', 100, 100);
      await frames();
      const mark = (): [number, number] => centre(part(element, 'viewport').querySelectorAll('[part=site]')[0]!);
      const [x, y] = mark();
      pointAt(element, 'pointerdown', x, y);
      pointAt(element, 'pointermove', x + 5, y + 4);
      pointAt(element, 'pointermove', x - 20, y - 10);
      pointAt(element, 'pointerup', x - 20, y - 10);
      pointAt(element, 'click', x - 20, y - 10);
      await until(
        () => mark()[0] < x - 15,
        () => `the mark to move from ${x}: ${mark()[0]}`,
      );
      expect(met).to.have.lengthOf(0);
    });

    it('lets one finger scroll the page while all of it is shown', async () => {
      await show();
      const touches = new Event('touchmove', { bubbles: true, cancelable: true });
      Object.assign(touches, { touches: [{}] });
      part(element, 'viewport').dispatchEvent(touches);
      expect(touches.defaultPrevented).to.equal(false);
      expect(getComputedStyle(part(element, 'viewport')).touchAction).to.equal('pan-x pan-y');
    });

    it('selects none of its names by a drag', async () => {
      await show();
      const name = part(element, 'viewport').querySelector('text')!;
      const start = new Event('selectstart', { bubbles: true, cancelable: true, composed: true });
      name.dispatchEvent(start);
      expect(start.defaultPrevented).to.equal(true);
    });

    const swipe = (dx: number, dy: number): boolean => {
      const send = (type: string, clientX: number, clientY: number): Event => {
        const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
          touches: [{ clientX, clientY }],
        });
        part(element, 'viewport').dispatchEvent(event);
        return event;
      };
      send('touchstart', 100, 100);
      return send('touchmove', 100 + dx, 100 + dy).defaultPrevented;
    };

    it('takes one finger as long as it can go that way', async () => {
      const before = await show();
      parts(element, 'zoom-button')[0]!.click();
      await untilWide((now) => now > before * 1.5);
      expect([swipe(0, -9), swipe(0, 9), swipe(9, 2), swipe(-9, 2)]).to.deep.equal([true, true, true, true]);
      const key = (): boolean =>
        rows(element)[0]!.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'ArrowDown',
            shiftKey: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      for (let i = 0; i < 9; i++) key();
      await frames();
      // It stands at its lower edge: a finger that goes up scrolls the page.
      expect([swipe(0, -9), swipe(0, 9), swipe(9, 2)]).to.deep.equal([false, true, true]);
    });

    it('draws its regions finer when it has come to rest, in the same place', async () => {
      const whole = await show();
      const region = (): DOMRect => part(element, 'region').getBoundingClientRect();
      const path = (): string => part(element, 'region').getAttribute('d')!;
      const drawn = path();
      for (let i = 0; i < 3; i++) parts(element, 'zoom-button')[0]!.click();
      await untilWide((now) => now > whole * 4);
      const before = region();
      await until(
        () => path() !== drawn,
        () => 'finer regions',
      );
      expect(region().left).to.be.closeTo(before.left, 2);
      expect(region().width).to.be.closeTo(before.width, 2);
    });
  });

  itWhere(can.accessibilityTree, 'is a list of buttons to a screen reader', async () => {
    await showBetweenButtons();
    const tree = await accessibilityTree();
    const names = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(names).to.include('一号点 1,203户4,816人');
    expect(tree.some(({ role, name }) => role === 'list' && name === '搬迁：由多到少')).to.equal(true);
  });

  for (const [title, attributes, properties, wanted] of [
    ['a map', {}, { boundary: COUNTY }, 'region'],
    ['bands', { rows: FLOWS }, {}, 'flow'],
    ['a total', { rows: '', total: '12个 6839户27393人' }, {}, 'site'],
  ] as const) {
    it(`has no fault that axe can find: ${title}`, async () => {
      await showBetweenButtons(attributes, properties, wanted);
      first.remove();
      last.remove();
      expect(await faultsByAxe(element)).to.deep.equal([]);
    });
  }
});
