// The buttons that enlarge a map, by language.
import type { Dictionary } from '../language.js';

export interface ZoomWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
}

export const zoomWords: Record<Dictionary, ZoomWords> = {
  'zh-Hans': { zoomIn: '放大', zoomOut: '缩小', zoomReset: '复原' },
  'zh-Hant': { zoomIn: '放大', zoomOut: '縮小', zoomReset: '復原' },
  en: { zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomReset: 'Reset' },
};
