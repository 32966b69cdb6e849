// Fields of a report file that no figure has, and which were meant.
import { expect } from 'chai';
import { misspeltFields } from '../../src/report/misspelt-fields.js';
import { checkReport } from '../../src/report/schema.js';
import { messageOf } from '../../src/widgets/shared/error-event.js';

const REPORT = {
  version: 1,
  titel: '成绩单',
  as_of: '2020-10-21',
  $schema: 'report.json',
  comment: 'ours',
  figures: {
    rate: {
      kind: 'stat',
      value: '1%',
      befor: '43.74%',
      'source-href': 'https://a.example',
      rows: [['a']],
      unit: '亿元',
      x: 1,
    },
    funds: { kind: 'timeline', rows: [['2016', '1亿元']], milestone: ['2019'], asof: '2020' },
    move: { kind: 'map', total: '2个', boundry: '/a.json', maxZoom: 3 },
  },
};

it('misspeltFields(report) names each by its path, with the field that is near', () => {
  expect(checkReport(REPORT).ok).to.equal(true);
  expect(misspeltFields(REPORT).map(messageOf)).to.deep.equal([
    'titel: "成绩单" — expected a field of a report; perhaps title (report-invalid)',
    'as_of: "2020-10-21" — expected a field of a report; perhaps asOf (report-invalid)',
    'figures.rate.befor: "43.74%" — expected a field of a stat; perhaps before (report-invalid)',
    'figures.rate.source-href: "https://a.example" — expected a field of a stat; perhaps sourceHref (report-invalid)',
    'figures.rate.rows: "object" — expected a field of a stat; rows is one of a timeline (report-invalid)',
    'figures.rate.unit: "亿元" — expected a field of a stat; unit is one of a timeline (report-invalid)',
    'figures.funds.milestone: "object" — expected a field of a timeline; perhaps milestones (report-invalid)',
    'figures.funds.asof: "2020" — expected a field of a timeline; perhaps asOf (report-invalid)',
    'figures.move.boundry: "/a.json" — expected a field of a map; perhaps boundary (report-invalid)',
  ]);
});
