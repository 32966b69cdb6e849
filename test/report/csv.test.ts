import { expect } from 'chai';
import { toCsv } from '../../src/report/index.js';

describe('toCsv(rows)', () => {
  const body = (rows: string[][]): string => toCsv(rows).replace(/^\uFEFF/, '');

  it('begins with a byte order mark, for Excel and WPS', () => {
    expect(toCsv([['时期', '资金']])).to.equal('\uFEFF时期,资金\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(body([['1,2', 'say "yes"', 'a\nb']])).to.equal('"1,2","say ""yes""","a\nb"\r\n');
  });

  it('leaves negative numbers as numbers and makes formulas inert', () => {
    expect(body([['-20', '-1.5%', '=1+1', '+1', '@x', '-1+1']])).to.equal("-20,-1.5%,'=1+1,'+1,'@x,'-1+1\r\n");
  });
});
