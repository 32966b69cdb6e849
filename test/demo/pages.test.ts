// Each page of the demo is a test: it says nothing but what it announces, knows all its tags, and is fit for everyone.
import { expect } from 'chai';
import { loadAxe, openPage, type OpenPage } from './open-page.js';

const PAGES = ['index.html', 'en.html', 'poverty-stat.html', 'funding-timeline.html', 'relocation-map.html'];

/** The codes of the faults that a page provokes on purpose. */
function announced({ document }: OpenPage): string[] {
  const words = document.querySelector<HTMLMetaElement>('meta[name="expected-console"]')?.content ?? '';
  return words.split(' ').filter(Boolean);
}

/** All elements of the page, those in shadow roots too. */
function* elements(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elements(element.shadowRoot);
  }
}

for (const name of PAGES) {
  describe(`demo/${name}`, () => {
    let page: OpenPage;
    before(async () => {
      page = await openPage(name);
    });
    after(() => page?.close());

    it('puts no line on the console but those it announces', () => {
      const codes = announced(page);
      const strange = page.lines.filter((line) => !codes.some((code) => line.includes(`(${code})`)));
      expect(strange).to.deep.equal([]);
    });

    it('announces no line that does not come', () => {
      const absent = announced(page).filter((code) => !page.lines.some((line) => line.includes(`(${code})`)));
      expect(absent).to.deep.equal([]);
    });

    it('is given every style sheet it links', () => {
      const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
      expect(links.filter(({ sheet }) => !sheet).map(({ href }) => href)).to.deep.equal([]);
    });

    it('defines every tag it uses', () => {
      const custom = new Set(
        [...elements(page.document)].map(({ localName }) => localName).filter((tag) => /-/.test(tag)),
      );
      expect(custom.size).to.be.above(0);
      expect([...custom].filter((tag) => !page.window.customElements.get(tag))).to.deep.equal([]);
    });

    it('has no fault that axe can find', async () => {
      const axe = await loadAxe(page.window);
      const { violations } = await axe.run(page.document);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
    });

    it('links every other page', () => {
      const links = [...page.document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
      expect(links).to.have.members(PAGES.map((other) => `./${other}`));
    });

    it('has neither styles nor scripts in its mark-up', () => {
      expect(page.document.body.querySelectorAll('[style], style, script:not([src])')).to.have.lengthOf(0);
    });

    it('mixes no simplified characters into Traditional Chinese', () => {
      const written = [...page.document.querySelectorAll('main [lang="zh-Hant"]')].map((element) =>
        [...element.attributes]
          .map(({ value }) => value)
          .concat(element.textContent)
          .join(' '),
      );
      expect(written.filter((text) => /[万亿户数点迁资区]/.test(text))).to.deep.equal([]);
    });

    for (const width of [320, 640, 1100]) {
      it(`is no wider than a screen of ${width} px`, () => {
        page.setWidth(width);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  });
}
