// The words of the opened figures by language.
import type { Dictionary } from '../language.js';
import type { ToolWords } from './words.js';

export const toolWords: Record<Dictionary, ToolWords> = {
  'zh-Hans': {
    toolsOf: (label) => (label ? `${label}的下载方式` : '下载方式'),
    copy: '复制',
    copied: '已复制',
    download: '下载 CSV',
    picture: '存为图片',
    blocked: '本页面不允许下载或复制，请直接选取下面的文字：',
  },
  'zh-Hant': {
    toolsOf: (label) => (label ? `${label}的下載方式` : '下載方式'),
    copy: '複製',
    copied: '已複製',
    download: '下載 CSV',
    picture: '存為圖片',
    blocked: '本頁面不允許下載或複製，請直接選取下面的文字：',
  },
  en: {
    toolsOf: (label) => (label ? `Take the data along: ${label}` : 'Take the data along'),
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download CSV',
    picture: 'Save picture',
    blocked: 'This page does not allow downloads or copying; select the text below:',
  },
};
