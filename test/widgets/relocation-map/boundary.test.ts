// A boundary on a page: as fine as it is shown, told by name where it cannot be drawn, fetched once.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, COUNTY, part, parts, placeMap, showMap, SITES, untilPart } from '../../support/map.js';
import type { ReportErrorEvent } from '../../../src/index.js';
import { frames, until } from '../../support/until.js';

const WORLD = new URL('../../../node_modules/world-atlas/countries-110m.json', import.meta.url).href;

describe('<relocation-map> boundary', () => {
  muteConsole();
  afterEach(clearStage);

  /** CSS pixels to a unit of the boundary's plane: how far its corners are from where they should be, at most. */
  const unit = (element: Element): number => {
    const transform = part(element as never, 'map')
      .querySelector('g')!
      .getAttribute('transform')!;
    return Number(/scale\((.+)\)/.exec(transform)![1]);
  };

  const NEAR: readonly (readonly [string, string])[] = [
    ['positions', 'Place|People|Longitude|Latitude; Oslo|500|10.7|59.9; Bergen|200|5.3|60.4; Tromsø|90|18.9|69.6'],
    ['names', 'From|Place|People; Germany|Poland|500; Austria|Czechia|200'],
  ];
  for (const [title, rows] of NEAR) {
    it(`of the world is drawn to the pixel where the places lie, known by their ${title}`, async () => {
      const element = await showMap({ rows, boundary: WORLD }, '', {}, 'region');
      expect(parts(element, 'region').length).to.be.above(170);
      await until(
        () => unit(element) < 1.05,
        () => `${unit(element)} pixels a unit`,
      );
    });
  }

  /** What the author is told of a map that is about to be drawn. */
  const hear = (element: Element): string[] => {
    const heard: string[] = [];
    element.addEventListener('report-error', (event) => heard.push((event as ReportErrorEvent).message));
    return heard;
  };

  it('is none where its address is blank: the page itself is not fetched', async () => {
    const { fetch } = window;
    const fetched: unknown[] = [];
    window.fetch = async (...of) => (fetched.push(of[0]), fetch(...of));
    try {
      const element = placeMap({ rows: SITES, boundary: ' ' });
      const heard = hear(element);
      await until(
        () => parts(element, 'site').length > 0,
        () => 'the sites',
      );
      expect([...fetched, ...heard]).to.deep.equal([]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('may have an address that is an object', async () => {
    const element = await showMap({ rows: SITES }, '', { boundary: new URL(WORLD) }, 'region');
    expect(parts(element, 'region').length).to.be.above(170);
  });

  const THROWING = {
    ...COUNTY,
    get features(): never {
      throw new Error('ha');
    },
  };
  const THROWS = 'boundary: "one that throws ha" — expected an object that can be read (boundary-format)';
  const OBJECTS: readonly (readonly [string, object, string])[] = [
    ['throws when it is read', THROWING, THROWS],
    ['throws, and cannot be sent to a worker', new Proxy(THROWING, {}), THROWS],
    [
      'has no features',
      { ...COUNTY, features: null },
      'boundary features: "none" — expected a list of features (boundary-format)',
    ],
  ];
  for (const [title, boundary, expected] of OBJECTS) {
    it(`that ${title} is told as the author's`, async () => {
      const element = placeMap({ rows: SITES }, '', { boundary });
      const heard = hear(element);
      await until(
        () => heard.length > 0,
        () => 'a word of it',
      );
      expect(heard).to.deep.equal([expected]);
    });
  }

  it('whose host answers with another address is told to be named by that', async () => {
    const element = placeMap({ rows: SITES, boundary: '/made-file/redirected' });
    const heard = hear(element);
    await until(
      () => heard.length > 0,
      () => 'a word of it',
    );
    expect(heard[0]).to.include('a boundary file at the address itself: name the one that it leads to');
  });

  describe('that two maps name', () => {
    const { fetch } = window;
    /** Fetches that are held back until the test lets them go. */
    let asked: { readonly signal: AbortSignal; go(): void }[] = [];
    const boundary = '/shared.json';

    beforeEach(() => {
      asked = [];
      window.fetch = (_address, init) =>
        new Promise((resolve, reject) => {
          const signal = init!.signal!;
          signal.addEventListener('abort', () => reject(new Error('ended')));
          asked.push({ signal, go: () => resolve(new Response(JSON.stringify(COUNTY))) });
        });
    });
    afterEach(() => void (window.fetch = fetch));

    const untilWaiting = async (...elements: Element[]): Promise<void> => {
      await until(
        () => asked.length > 0 && elements.every((element) => parts(element as never, 'viewport').length > 0),
        () => 'two maps that wait',
      );
      await frames();
    };

    it('is fetched once and drawn in both', async () => {
      const maps = [placeMap({ rows: SITES, boundary }), placeMap({ rows: SITES, boundary })];
      await untilWaiting(...maps);
      expect(asked).to.have.lengthOf(1);
      asked[0]!.go();
      for (const map of maps) await untilPart(map, 'region');
      expect(asked).to.have.lengthOf(1);
    });

    it('is drawn in one where the other has left, and ended where both have', async () => {
      const [first, second] = [placeMap({ rows: SITES, boundary }), placeMap({ rows: SITES, boundary })];
      await untilWaiting(first, second);
      first.remove();
      await frames();
      expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
      const third = placeMap({ rows: SITES, boundary });
      await untilWaiting(third);
      second.remove();
      third.remove();
      await until(
        () => asked[0]!.signal.aborted,
        () => 'its end',
      );
      const fourth = placeMap({ rows: SITES, boundary });
      await until(
        () => asked.length === 2,
        () => 'another fetch',
      );
      asked[1]!.go();
      await untilPart(fourth, 'region');
    });
  });
});
