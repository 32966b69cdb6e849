// A timeline's model from fields, read with the whole grammar at once.
import type { TimelineFields } from '../../src/report/index.js';
import { FieldReader } from '../../src/widgets/shared/field-reader.js';
import { WHOLE_GRAMMAR } from '../../src/widgets/shared/field-reader.js';
import { Guests } from '../../src/widgets/shared/guests.js';
import { MORE } from '../../src/widgets/funding-timeline/funding-timeline.guests.js';
import { speak as speakChinese } from '../../src/text/timeline/zh-hans.js';
import { speak as speakEnglish } from '../../src/text/timeline/en.js';
import { makeLayout, type Layout } from '../../src/widgets/funding-timeline/layout/funding-timeline.layout.js';
import { makeWriter } from '../../src/widgets/funding-timeline/words/funding-timeline.writer.js';
import { makeAnyModel } from '../../src/widgets/funding-timeline/model/funding-timeline.any.js';
import { readPlainModel } from '../../src/widgets/funding-timeline/model/funding-timeline.plain.js';
import { isMissing, writeUndrawn } from '../../src/widgets/funding-timeline/rows/funding-timeline.missing.js';
import { writeTimeline } from '../../src/widgets/funding-timeline/funding-timeline.text.js';
import { withWholeWording } from '../../src/widgets/shared/whole-wording.js';
import type { TimelineSpeech } from '../../src/text/timeline/words.js';
import { messageOf } from '../../src/widgets/shared/error-event.js';
import type { TimelineModel } from '../../src/widgets/funding-timeline/funding-timeline.model.js';

type Fields = Omit<TimelineFields, 'rows'> & { rows?: unknown };

// Everything that a model may ask for is there before the first test.
const guests = new Guests(() => undefined);
await Promise.all([guests.invite(WHOLE_GRAMMAR), guests.invite(MORE)]);

/** As the element makes it. */
export const makeTimelineModel = (reader: FieldReader<TimelineFields>): TimelineModel | undefined =>
  readPlainModel(reader.fields) ?? makeAnyModel(reader);

export const readerOf = (fields: Fields): FieldReader<TimelineFields> =>
  new FieldReader(fields as TimelineFields, (field) => field, guests);

/** The model and what its author is told, each as `code path`. */
export function modelled(fields: Fields): { model: TimelineModel | undefined; told: string[] } {
  const reader = readerOf(fields);
  const model = makeTimelineModel(reader);
  return { model, told: reader.issues.map(({ code, path }) => `${code} ${path}`) };
}

/** The sentence, what is named as not drawn, and what the author is told, as one would read it. */
export function toldOf(fields: Fields): { summary: string; undrawn: string[]; told: string[] } {
  const reader = readerOf(fields);
  const model = makeTimelineModel(reader);
  return {
    summary: model ? writeTimeline(model, withWholeWording(speakChinese('zh-Hans') as TimelineSpeech)).summary : '',
    undrawn: model ? model.entries.filter(isMissing).map(writeUndrawn) : [],
    told: reader.issues.map(messageOf),
  };
}

export function modelOf(fields: Fields): TimelineModel {
  const { model } = modelled(fields);
  if (!model) throw new Error(`no model of ${JSON.stringify(fields)}`);
  return model;
}

/** The seed: four years together, and the fifth up to October. */
export const SEED = { rows: '2016–2019|54.73亿元; 2020|9.77亿元', asOf: '2020-10-21', label: '扶贫资金' };

/** The central fund by year. */
export const CENTRAL = {
  label: '中央财政专项扶贫资金',
  rows:
    '年份|资金(亿元); 2010|222.68; 2011|272.00; 2012|332.05; 2013|394.00; 2014|432.87; 2015|467.45; 2016|660.95; ' +
    '2017|860.95; 2018|1060.95; 2019|1260.95; 2020|1461',
};

/** The same laid out in a language. */
export function layoutOf(fields: Fields, width = 640, lang = 'zh-Hans'): Layout {
  const model = modelOf(fields);
  const speech = lang === 'en' ? speakEnglish(lang) : speakChinese(lang);
  return makeLayout(model, makeWriter(model, withWholeWording(speech)), width, 13);
}
