// The names of the columns of a map's table, by language.
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
  /** How surely each is meant. */
  readonly bounds: { readonly households: string; readonly people: string };
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
    bounds: { households: '户数界限', people: '人数界限' },
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
    bounds: { households: '戶數界限', people: '人數界限' },
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
    bounds: { households: 'Households bound', people: 'People bound' },
  },
};
