// The words of a map's figures: the first picture brings the commonest alone, and no other figure is shown in them.
import { expect } from 'chai';
import { clearStage, placeMap, textOf } from '../../support/map.js';
import { until } from '../../support/until.js';

type Attributes = Parameters<typeof placeMap>[0];

const CASES: readonly (readonly [Attributes, part: string, said: string])[] = [
  // What has come for one map is there for all: those that ask for least come first.
  [{ rows: '名称|人数; 甲|24036; 乙|30', rounding: 'nearest' }, 'amount', '约2.4万人'],
  [{ rows: '名称|人数; 甲|24036; 乙|30', rounding: 'floor' }, 'amount', '2.4万余人'],
  [{ total: '12个 6839户27393人' }, 'summary', '12个安置点，共6,839户27,393人。'],
  [{ total: '不足5000户' }, 'summary', '不足5000户'],
  [{ total: '3个 5500余人' }, 'summary', '3个安置点，共5500余人。'],
  [{ rows: '名称|人数; 甲|5500余人; 乙|300人' }, 'summary', '5800人以上'],
  [{ rows: '名称|人数; 甲|近480人; 乙|300人' }, 'summary', '约780人'],
];

describe('the figures of a <relocation-map> in Chinese', () => {
  afterEach(clearStage);

  for (const [attributes, part, said] of CASES)
    it(`${Object.values(attributes).join(' ')}: ${said}`, async () => {
      const element = placeMap({ label: '搬迁', ...attributes });
      await until(
        () => textOf(element, part).includes(said),
        () => textOf(element, part) || element.shadowRoot!.innerHTML,
      );
      expect(textOf(element, part)).not.to.match(/count|household|person/);
    });
});
