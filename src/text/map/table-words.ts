// The names of the columns of a map's table, by language.
import type { Bound } from '../../quantity/quantity.js';
import type { Dictionary } from '../language.js';

export interface MapTableWords {
  readonly place: string;
  readonly origin: string;
  readonly households: string;
  readonly people: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly total: string;
  readonly asWritten: string;
  readonly bound: string;
  /** What bounds say of an amount, and how several are joined. */
  readonly bounds: Record<Exclude<Bound, 'exact'>, string>;
  readonly boundOf: (measure: string, bound: string) => string;
  readonly between: string;
  /** A longitude or latitude in another datum than WGS84. */
  readonly inDatum: (axis: string, datum: string) => string;
}

export const mapTableWords: Record<Dictionary, MapTableWords> = {
  'zh-Hans': {
    place: '地点',
    origin: '来自',
    households: '户数',
    people: '人数',
    longitude: '经度',
    latitude: '纬度',
    total: '总数',
    asWritten: '原文',
    bound: '界限',
    bounds: { near: '约', 'at-least': '至少', 'at-most': '至多' },
    boundOf: (measure, bound) => `${measure}${bound}`,
    between: '；',
    inDatum: (axis, datum) => `${axis}（${datum}）`,
  },
  'zh-Hant': {
    place: '地點',
    origin: '來自',
    households: '戶數',
    people: '人數',
    longitude: '經度',
    latitude: '緯度',
    total: '總數',
    asWritten: '原文',
    bound: '界限',
    bounds: { near: '約', 'at-least': '至少', 'at-most': '至多' },
    boundOf: (measure, bound) => `${measure}${bound}`,
    between: '；',
    inDatum: (axis, datum) => `${axis}（${datum}）`,
  },
  en: {
    place: 'Place',
    origin: 'From',
    households: 'Households',
    people: 'People',
    longitude: 'Longitude',
    latitude: 'Latitude',
    total: 'Total',
    asWritten: 'As written',
    bound: 'Bound',
    bounds: { near: 'near', 'at-least': 'at least', 'at-most': 'at most' },
    boundOf: (measure, bound) => `${measure}: ${bound}`,
    between: '; ',
    inDatum: (axis, datum) => `${axis} (${datum})`,
  },
};
