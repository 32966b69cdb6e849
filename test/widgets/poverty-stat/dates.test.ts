// An earlier value of a later date than the value: shown as stated, and its author is told.
import { expect } from 'chai';
import type { StatFields } from '../../../src/report/index.js';
import { makeStatModel } from '../../../src/widgets/poverty-stat/poverty-stat.fields.js';
import { messageOf } from '../../../src/widgets/shared/error-event.js';
import { FieldReader, WHOLE_GRAMMAR } from '../../../src/widgets/shared/field-reader.js';
import { Guests } from '../../../src/widgets/shared/guests.js';

const guests = new Guests(() => undefined);
await guests.invite(WHOLE_GRAMMAR);

describe('<poverty-stat> before-as-of', () => {
  const CASES: readonly (readonly [beforeAsOf: string, asOf: string, last?: string])[] = [
    ['2019-12-31', '2013-12-31', '2013-12-31'],
    ['2019年底', '2013年', '2013-12-31'],
    ['2020', '2019年6月', '2019-06-30'],
    ['2013-12-31', '2019-12-31'],
    ['2013-12-31', '2013-12-31'],
    // Within the same year nobody can tell.
    ['2019年', '2019年6月'],
    ['2019年底', ''],
    ['', '2013年底'],
    ['有一年', '2013年底'],
  ];
  for (const [beforeAsOf, asOf, last] of CASES)
    it(`${beforeAsOf || 'no date'} before ${asOf || 'no date'}: ${last ? 'told' : 'nothing'}`, () => {
      const fields = { value: '1%', before: '43.74%', asOf, beforeAsOf } as StatFields;
      const reader = new FieldReader(fields, (field) => field, guests);
      const model = makeStatModel(reader);
      expect(model?.beforeAsOf?.text).to.equal(beforeAsOf || undefined);
      const told = reader.issues.filter(({ code }) => code === 'period-after-as-of').map(messageOf);
      expect(told).to.deep.equal(
        last
          ? [
              `beforeAsOf: "${beforeAsOf}" — expected a date by ${last}, that of the value; perhaps the two are the wrong way round (period-after-as-of)`,
            ]
          : [],
      );
    });
});
