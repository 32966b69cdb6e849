// Which report a widget holds while files come, fail and are swapped.
import { expect } from 'chai';
import { ReportSource } from '../../src/sources/report-source.js';
import { until } from '../support/until.js';

const BASE = 'https://page.example/';
const reportOf = (value: string): string =>
  JSON.stringify({ version: 1, figures: { rate: { kind: 'stat', label: '率', value } } });

describe('ReportSource', () => {
  const { fetch } = globalThis;
  let answers: Record<string, () => Promise<Response>>;
  let asked: string[];

  beforeEach(() => {
    asked = [];
    answers = {
      'a.json': () => Promise.resolve(new Response(reportOf('1%'))),
      'b.json': () => Promise.resolve(new Response(reportOf('2%'))),
      'gone.json': () => Promise.resolve(new Response('', { status: 404, statusText: 'Not Found' })),
      'never.json': () => new Promise(() => {}),
    };
    globalThis.fetch = (address) => {
      const name = String(address).replace(BASE, '');
      asked.push(name);
      return answers[name]!();
    };
  });

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const valueOf = ({ report }: ReportSource): string | undefined => {
    const figure = report?.figures['rate'];
    return figure?.kind === 'stat' ? figure.value : undefined;
  };

  async function holding(file: string): Promise<ReportSource> {
    const source = new ReportSource(() => {});
    source.load(`${file}#rate`, BASE);
    await until(
      () => source.report !== undefined,
      () => 'the first file',
    );
    return source;
  }

  it('asks for a file once, whichever figure of it is meant', async () => {
    const source = await holding('a.json');
    source.load('a.json#other', BASE);
    expect([source.figure, asked]).to.deep.equal(['other', ['a.json']]);
  });

  it('keeps report and figure together until the new file is there', async () => {
    const source = await holding('a.json');
    source.load('never.json#other', BASE);
    await until(
      () => asked.includes('never.json'),
      () => 'the request',
    );
    expect([valueOf(source), source.figure, source.pending]).to.deep.equal(['1%', 'rate', true]);
  });

  it('keeps what it had when the new file cannot be had, and asks for it once', async () => {
    const source = await holding('a.json');
    source.load('gone.json#other', BASE);
    await until(
      () => source.issues.length > 0,
      () => 'the fault',
    );
    source.load('gone.json#other', BASE);
    expect([valueOf(source), source.figure, source.issues[0]?.code]).to.deep.equal(['1%', 'rate', 'src-failed']);
    expect(asked).to.deep.equal(['a.json', 'gone.json']);
  });

  it('asks again for a file whose load was stopped', async () => {
    const source = await holding('a.json');
    source.load('b.json#rate', BASE);
    source.stop();
    source.load('b.json#rate', BASE);
    await until(
      () => valueOf(source) === '2%',
      () => 'the second file',
    );
    expect(asked).to.deep.equal(['a.json', 'b.json', 'b.json']);
  });

  it('forgets its report where no file is named any more', async () => {
    const source = await holding('a.json');
    source.load(undefined, BASE);
    expect(source.report).to.equal(undefined);
  });
});
