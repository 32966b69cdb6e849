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

  for (const tag of ['funding-timeline', 'relocation-map'] as const) {
    for (const rows of [5, {}, true, [{ name: '甲' }], [5]]) {
      it(`<${tag}> ${JSON.stringify(rows)}`, async () =>
        expect(await linesOf(tag, rows)).to.match(/rows: .*\(value-missing\)/));
    }
    it(`<${tag}> a cell that is no text and cannot be made one`, async () =>
      expect(await linesOf(tag, [['甲', Object.create(null)]])).to.include('(internal-error)'));
  }
});
