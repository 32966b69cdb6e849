// Rows that a script set to what is no table: the author is told, and nothing is thrown into the page.
import { expect } from 'chai';
import '../../../src/define.js';
import { listenToConsole } from '../../support/author.js';
import { until } from '../../support/until.js';

describe('rows that are no table', () => {
  const thrown: string[] = [];
  const hear = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    thrown.push(String(event.reason));
  };
  before(() => window.addEventListener('unhandledrejection', hear));
  after(() => window.removeEventListener('unhandledrejection', hear));

  const linesOf = async (tag: 'funding-timeline' | 'relocation-map', rows: unknown): Promise<string> => {
    const author = listenToConsole();
    const element = document.createElement(tag);
    element.rows = rows as never;
    document.body.append(element);
    try {
      await until(
        () => author.lines.length > 0,
        () => `a line on the console; thrown: ${thrown.join('; ')}`,
      );
      await element.updateComplete;
      expect(thrown).to.deep.equal([]);
      return author.lines.join();
    } finally {
      author.stop();
      element.remove();
    }
  };

  for (const tag of ['funding-timeline', 'relocation-map'] as const)
    for (const rows of [5, {}, true]) {
      it(`<${tag}> ${JSON.stringify(rows)}`, async () =>
        expect(await linesOf(tag, rows)).to.match(/rows: .*\(value-missing\)/));
    }
  for (const rows of [[{ name: '甲' }], [5]]) {
    it(`<funding-timeline> ${JSON.stringify(rows)}`, async () =>
      expect(await linesOf('funding-timeline', rows)).to.match(/rows: .*\(value-missing\)/));
    it(`<relocation-map> ${JSON.stringify(rows)}`, async () =>
      expect(await linesOf('relocation-map', rows)).to.match(/rows\[0\]: .*a row of cells.*\(property-refused\)/));
  }
  it('<funding-timeline> a cell that is no text and cannot be made one', async () =>
    expect(await linesOf('funding-timeline', [['甲', Object.create(null)]])).to.include('(internal-error)'));
  it('<relocation-map> a cell that is no text and cannot be made one', async () =>
    expect(await linesOf('relocation-map', [['甲', Object.create(null)]])).to.include('(property-refused)'));

  it('leave no empty rows for readers', async () => {
    const element = document.createElement('relocation-map');
    const author = listenToConsole();
    element.rows = [1, 2] as never;
    document.body.append(element);
    await until(
      () => author.lines.length > 0,
      () => 'a line on the console',
    );
    author.stop();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
    element.remove();
  });
});
