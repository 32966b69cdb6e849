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

  for (const tag of ['funding-timeline', 'relocation-map'] as const) {
    for (const rows of [5, {}, true, [{ name: '甲' }], [5]]) {
      it(`<${tag}> ${JSON.stringify(rows)}`, async () => {
        const author = listenToConsole();
        const element = document.createElement(tag);
        element.rows = rows as never;
        document.body.append(element);
        try {
          await until(
            () => author.lines.length > 0,
            () => `a line on the console; thrown: ${thrown.join('; ')}`,
          );
          expect(author.lines.join()).to.match(/rows: .*\(value-missing\)/);
          expect(thrown).to.deep.equal([]);
        } finally {
          author.stop();
          element.remove();
        }
      });
    }
  }
});
