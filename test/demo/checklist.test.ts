// Whether all 41 figures of the county's report are in the demo's report files, and each is shown on its pages.
import { expect } from 'chai';
import { checkReport } from '../../src/index.js';
import published from '../fixtures/danfeng-2020-figures.json';
import { FIGURES_SHOWN } from './figures-shown.js';
import { openPage, type OpenPage } from './open-page.js';

interface ReportFile {
  figures: Record<string, { value: string; note?: string }>;
}

it('the checklist names the 41 published figures', () => {
  expect(published).to.have.lengthOf(41);
  expect(Object.keys(FIGURES_SHOWN)).to.deep.equal(published.map(({ id }) => id));
});

for (const name of ['danfeng-2020.json', 'danfeng-2020.en.json']) {
  describe(`demo/data/${name}`, () => {
    let file: ReportFile;
    before(async () => {
      file = (await (await fetch(`/demo/data/${name}`)).json()) as ReportFile;
    });

    it('is a report', () => {
      const checked = checkReport(file);
      expect(checked.ok || checked.issues).to.equal(true);
    });

    it('holds the published figures as published, and no other', () => {
      const held = Object.entries(file.figures).map(([id, { value }]) => [id, value]);
      expect(held).to.deep.equal(published.map(({ id, value }) => [id, value]));
    });

    it('keeps both of two figures that differ, each with a note that names the other', () => {
      const notes: [id: string, names: RegExp][] = [
        ['marginal', /230.+766/],
        ['safety-marginal', /234.+766/],
        ['monitored', /195.+679/],
        ['safety-monitored', /196.+687/],
      ];
      for (const [id, names] of notes) expect(file.figures[id]?.note, id).to.match(names);
    });
  });
}

const PAGES = [
  ['index.html', 0],
  ['en.html', 1],
] as const;

for (const [name, language] of PAGES) {
  describe(`demo/${name}`, () => {
    let page: OpenPage;
    before(async () => {
      page = await openPage(name);
    });
    after(() => page?.close());

    for (const [id, texts] of Object.entries(FIGURES_SHOWN)) {
      it(`shows ${id}: ${texts[language]}`, () => {
        const measures = page.document.getElementById(id)?.shadowRoot?.querySelectorAll('[part="measure"]') ?? [];
        const shown = Array.from(measures, ({ textContent }) => textContent).join('');
        expect(shown.replace(/\s/g, '')).to.equal(texts[language]);
      });
    }

    it('says the figure to readers without script', () => {
      const silent = [...page.document.querySelectorAll('poverty-stat[src]')].filter(
        (element) => !/\d|八|无|none/.test(element.textContent ?? ''),
      );
      expect(silent.map(({ id }) => id)).to.deep.equal([]);
    });

    it('shows each way in', () => {
      for (const way of ['[src]', '[value]', ':has(> dl)', ':has(> table)'])
        expect(page.document.querySelector(`poverty-stat${way}`), way).not.to.equal(null);
    });
  });
}
