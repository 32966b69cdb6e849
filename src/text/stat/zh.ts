// A stat in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { StatFacts, StatWords } from './words.js';

export function chineseStatWords(say: Script): StatWords {
  // A rate falls, people become fewer.
  const rate = { fell: [say`降至`, say`下降`], rose: [say`升至`, say`上升`] };
  const count = { fell: [say`减至`, say`减少`], rose: [say`增至`, say`增加`] };

  function subject({ label, value, before, beforeDate, trend, difference, isRate }: StatFacts): string {
    // 贫困人口2019 and 5人 side by side would be one number.
    if (before === undefined) return /[\w%.]$/.test(label) ? say`${label}为${value}` : label + value;
    if (trend === 'same') return say`${label}为${value}，与${beforeDate?.plain ?? say`此前`}持平`;
    const from = say`${label}由${beforeDate ? say`${beforeDate.plain}的` : ''}${before}`;
    if (trend !== 'fell' && trend !== 'rose') return from + say`变为${value}`;
    const words = (isRate ? rate : count)[trend];
    const moved = from + words[0] + value;
    return difference ? `${moved}，${words[1]}${difference}` : moved;
  }

  return {
    sentence: (facts, clauses) =>
      (facts.date ? `${facts.date.leading}，` : '') +
      subject(facts) +
      clauses.map((clause) => `，${clause}`).join('') +
      '。',
    during: (period) => period,
    verdict: { better: say`好转`, worse: say`变差` },
    terms: { value: say`现值`, before: say`原值`, of: say`总数`, target: say`目标` },
  };
}
