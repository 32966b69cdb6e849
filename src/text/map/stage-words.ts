// What a map says to who moves it or chooses in it, by language.
import type { Dictionary } from '../language.js';

export interface StageWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  zoomed(times: string): string;
  chosen(name: string): string;
}

export const stageWords: Record<Dictionary, StageWords> = {
  'zh-Hans': {
    zoomIn: '放大',
    zoomOut: '缩小',
    zoomReset: '复原',
    zoomed: (times) => `${times}倍`,
    chosen: (name) => `已选：${name}`,
  },
  'zh-Hant': {
    zoomIn: '放大',
    zoomOut: '縮小',
    zoomReset: '復原',
    zoomed: (times) => `${times}倍`,
    chosen: (name) => `已選：${name}`,
  },
  en: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Reset',
    zoomed: (times) => `${times} times`,
    chosen: (name) => `Chosen: ${name}`,
  },
};
