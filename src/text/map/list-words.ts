// What the buttons under a list say that open it, by language.
import type { Dictionary } from '../language.js';

export interface ListWords {
  showAll(count: number): string;
  /** So many further rows; so many are not shown yet. */
  showMore(count: number, left: number): string;
  readonly showFewer: string;
}

const grouped = (count: number): string => count.toLocaleString('en');

export const listWords: Record<Dictionary, ListWords> = {
  'zh-Hans': {
    showAll: (count) => `全部${count}项`,
    showMore: (count, left) => `再显示${count}项（还有${left}项）`,
    showFewer: '收起',
  },
  'zh-Hant': {
    showAll: (count) => `全部${count}項`,
    showMore: (count, left) => `再顯示${count}項（還有${left}項）`,
    showFewer: '收起',
  },
  en: {
    showAll: (count) => `Show all ${grouped(count)}`,
    showMore: (count, left) => `Show ${count} more (${grouped(left)} left)`,
    showFewer: 'Show fewer',
  },
};
