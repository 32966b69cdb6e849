// The frame document and what sizes it: a widget as a page, in a page of its own, in a frame, in a sandbox.
import { expect } from 'chai';
import { sizeFrames } from '../../src/embed/frame-sizer.js';
import { frameNames, heightMessages, heightOf } from '../../src/embed/height-messages.js';
import { writeAddress, type Widget } from '../../src/index.js';
import { textOf } from '../support/stat.js';
import { closeForeignPages, openForeignPage } from '../support/foreign-page.js';
import { frames, until } from '../support/until.js';

const FRAME = new URL('/src/frame.html', location.href).href;
const RATE: Widget = {
  tag: 'poverty-stat',
  attributes: { label: '贫困发生率', value: '1%', before: '43.74%', lang: 'zh' },
};
const ADDRESS = writeAddress(RATE, FRAME);

interface Heard {
  readonly frame: HTMLIFrameElement;
  readonly messages: unknown[];
}

const opened: { close(): void }[] = [];

/** Puts a frame into the page and keeps what it posts. */
function openFrame(src: string, attributes: Record<string, string> = {}): Heard {
  const frame = document.createElement('iframe');
  const messages: unknown[] = [];
  const hear = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow) messages.push(data);
  };
  window.addEventListener('message', hear);
  frame.width = '600';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = src;
  document.body.append(frame);
  opened.push({
    close: () => {
      window.removeEventListener('message', hear);
      frame.remove();
    },
  });
  return { frame, messages };
}

const statIn = (frame: HTMLIFrameElement): Element | undefined | null =>
  frame.contentDocument?.querySelector('poverty-stat');

const untilShown = ({ frame }: Heard, number: string): Promise<unknown> =>
  until(
    () => {
      const stat = statIn(frame);
      return stat && textOf(stat, 'number').startsWith(number);
    },
    () => `${number} in ${frame.contentDocument?.body?.innerHTML}`,
  );

const heightsOf = ({ messages }: Heard): number[] => messages.map(heightOf).filter((height) => height !== undefined);

const untilTall = (heard: Heard): Promise<number> =>
  until(
    () => heightsOf(heard).find((height) => height > 100),
    () => `a height, not ${JSON.stringify(heard.messages)}`,
  );

describe('frame.html', () => {
  afterEach(() => opened.splice(0).forEach((each) => each.close()));

  it('shows the widget of its address, with its title and language', async () => {
    const heard = openFrame(ADDRESS);
    await untilShown(heard, '1');
    const page = heard.frame.contentDocument!;
    expect(page.title).to.equal('贫困发生率');
    expect(page.documentElement.lang).to.equal('zh');
  });

  it('reads the query as well, with what WordPress appends', async () => {
    await untilShown(openFrame(`${writeAddress(RATE, FRAME, 'query').replaceAll('&', '&#038;')}#?secret=abc`), '1');
  });

  it('shows another widget when its address changes', async () => {
    const heard = openFrame(ADDRESS);
    await untilShown(heard, '1');
    heard.frame.contentWindow!.location.hash = new URL(ADDRESS.replace('value=1%25', 'value=2%25')).hash;
    await untilShown(heard, '2');
    expect(heard.frame.contentDocument!.querySelectorAll('poverty-stat')).to.have.lengthOf(1);
  });

  it('tells its author of a misspelt field of the address', async () => {
    const heard = openFrame(ADDRESS);
    await untilShown(heard, '1');
    const page = heard.frame.contentWindow as Window & typeof globalThis;
    const told: string[] = [];
    page.console.warn = (line: string) => void told.push(line);
    page.location.hash = '#w=poverty-stat&value=2%25&befor=3%25&utm_source=x';
    await untilShown(heard, '2');
    await until(
      () => told.length > 0,
      () => 'a line on the console',
    );
    expect(told).to.deep.equal([
      '<poverty-stat> befor: "3%" — expected an attribute of poverty-stat; perhaps before (attribute-unknown)',
    ]);
  });

  it('says in both languages that an address holds no figures', async () => {
    const { frame } = openFrame(FRAME);
    await until(
      () => frame.contentDocument?.querySelector('main')?.hidden,
      () => 'a hidden main',
    );
    const said = [...frame.contentDocument!.querySelectorAll('.none')];
    expect(said.map((line) => frame.contentWindow!.getComputedStyle(line).display)).to.deep.equal(['block', 'block']);
  });

  it('gives the widget no file of a foreign host', async () => {
    const heard = openFrame(
      writeAddress({ ...RATE, attributes: { ...RATE.attributes, src: 'https://evil.example/a.json' } }, FRAME),
    );
    await untilShown(heard, '1');
    expect(statIn(heard.frame)!.hasAttribute('src')).to.equal(false);
  });

  it('is as narrow as its frame, without a bar to scroll sideways', async () => {
    const heard = openFrame(ADDRESS, { width: '320' });
    await untilShown(heard, '1');
    expect(heard.frame.contentDocument!.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('tells its height: in the kit’s words, AMP’s and pym’s', async () => {
    const heard = openFrame(ADDRESS.replace('#', '?initialWidth=600&childId=chart-1#'));
    const height = await untilTall(heard);
    expect(heard.messages).to.deep.include({ type: 'report-height', version: 1, height });
    expect(heard.messages).to.deep.include({ sentinel: 'amp', type: 'embed-size', height });
    expect(heard.messages).to.include(`pymxPYMxchart-1xPYMxheightxPYMx${height}`);
  });

  it('works in a sandbox that allows nothing but scripts', async () => {
    const heard = openFrame(ADDRESS, { sandbox: 'allow-scripts' });
    await untilTall(heard);
  });

  it('works in the sandbox that WordPress makes of a bare address', async () => {
    const heard = openFrame(`${ADDRESS}#?secret=Zk3vB1`, { sandbox: 'allow-scripts', security: 'restricted' });
    const height = await untilTall(heard);
    expect(heard.messages).to.deep.include({ message: 'height', value: height, secret: 'Zk3vB1' });
  });
});

describe('frame-host', () => {
  let stop = (): void => {};
  afterEach(() => {
    stop();
    opened.splice(0).forEach((each) => each.close());
  });

  const untilSized = ({ frame }: Heard, height: number): Promise<unknown> =>
    until(
      () => frame.style.height === `${height}px`,
      () => `${height}px, not ${frame.style.height}`,
    );

  for (const [title, attributes] of [
    ['a frame', {}],
    ['a sandboxed frame', { sandbox: 'allow-scripts' }],
    ['a sandboxed frame with its origin', { sandbox: 'allow-scripts allow-same-origin' }],
  ] as const) {
    it(`gives ${title} the height it tells`, async () => {
      stop = sizeFrames(window);
      const heard = openFrame(ADDRESS, attributes);
      await untilSized(heard, await untilTall(heard));
    });
  }

  it('counts a frame’s own border and padding', async () => {
    stop = sizeFrames(window);
    const heard = openFrame(ADDRESS, { style: 'box-sizing: border-box; border: 3px solid; padding: 5px' });
    const height = await untilTall(heard);
    await untilSized(heard, height + 16);
    expect(heard.frame.clientHeight - 10).to.equal(height);
  });

  it('asks the frames that were there first', async () => {
    const heard = openFrame(ADDRESS);
    const height = await untilTall(heard);
    expect(heard.frame.style.height).to.equal('');
    stop = sizeFrames(window);
    await untilSized(heard, height);
  });

  it('believes no message but from the window and origin of a frame of the kit', async () => {
    stop = sizeFrames(window);
    const heard = openFrame(ADDRESS);
    const height = await untilTall(heard);
    await untilSized(heard, height);
    const other = openFrame('/test/fixtures/no-report.txt');
    const forge = (init: MessageEventInit): unknown => window.dispatchEvent(new MessageEvent('message', init));
    const data = { type: 'report-height', version: 1, height: 9999 };
    forge({ data, origin: location.origin, source: window });
    forge({ data, origin: location.origin, source: other.frame.contentWindow });
    forge({ data, origin: 'https://evil.example', source: heard.frame.contentWindow });
    forge({ data, origin: 'null', source: heard.frame.contentWindow });
    forge({ data, origin: location.origin, source: null });
    expect(heard.frame.style.height).to.equal(`${height}px`);
    expect(other.frame.style.height).to.equal('');
  });

  it('moves nothing on a page that links embed.css', async () => {
    const head =
      '<link rel="stylesheet" href="/src/theme/embed.css"><script type="module" src="/src/frame-host.ts"></script>';
    const frame = `<iframe src="${ADDRESS.replaceAll('&', '&amp;')}"></iframe>`;
    const page = await openForeignPage(`${head}<body>${frame}<p>后文</p>`);
    const line = await until(
      () => page.document.querySelector('p'),
      () => 'the line after the frame',
    );
    const inner = page.document.querySelector('iframe')!;
    await until(
      () => line.offsetTop > 200,
      () => 'the sheet',
    );
    const before = line.offsetTop;
    await until(
      () => inner.style.height !== '',
      () => 'the height',
    );
    await frames(5);
    expect(line.offsetTop).to.equal(before);
    closeForeignPages();
  });

  it('stops on request', async () => {
    stop = sizeFrames(window);
    stop();
    const heard = openFrame(ADDRESS);
    await untilTall(heard);
    expect(heard.frame.style.height).to.equal('');
  });
});

describe('frameNames(address)', () => {
  const NAMES: [address: string, names: object][] = [
    ['/frame.html#w=a', { child: undefined, secret: undefined }],
    ['/frame.html?initialWidth=1&childId=a-1&parentUrl=x#w=a', { child: 'a-1', secret: undefined }],
    ['/frame.html?childId=a#w=a&note=b#?secret=Zk3', { child: 'a', secret: 'Zk3' }],
    ['/frame.html#w=a&note=childId=b', { child: undefined, secret: undefined }],
    ['/frame.html?childId=<b>#?secret="', { child: undefined, secret: undefined }],
  ];
  for (const [address, names] of NAMES) it(address, () => expect(frameNames(address)).to.deep.equal(names));
});

describe('heightOf(message)', () => {
  const REFUSED: unknown[] = [
    null,
    undefined,
    400,
    'report-height',
    {},
    { type: 'report-height', height: 400 },
    { type: 'report-height', version: 2, height: 400 },
    { type: 'report-height', version: 1, height: '400px; color: red' },
    { type: 'report-height', version: 1, height: Number.NaN },
    { type: 'report-height', version: 1, height: -1 },
    { type: 'embed-size', sentinel: 'amp', height: 400 },
  ];
  for (const message of REFUSED) {
    it(`refuses ${JSON.stringify(message)}`, () => expect(heightOf(message)).to.equal(undefined));
  }

  it('reads a height, whole and within bounds', () => {
    const told = [399.2, 1e9, Number.POSITIVE_INFINITY].map((height) =>
      heightOf({ type: 'report-height', version: 1, height }),
    );
    expect(told).to.deep.equal([400, 20_000, 20_000]);
  });

  it('reads what a frame posts', () => expect(heightMessages(400, {}).map(heightOf)).to.deep.equal([400, undefined]));
});
