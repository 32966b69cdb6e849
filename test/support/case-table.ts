// A literal table of cases, one test a text.
import { expect } from 'chai';

/** What a reading of each text shows. */
export const table = (
  title: string,
  read: (text: string) => string,
  cases: Readonly<Record<string, string>>,
): unknown =>
  describe(title, () => {
    for (const [text, expected] of Object.entries(cases)) {
      it(`${JSON.stringify(text)} is ${expected || 'nothing'}`, () => expect(read(text)).to.equal(expected));
    }
  });
