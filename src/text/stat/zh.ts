// A stat in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { StatFacts, StatWords } from './words.js';

export function chineseStatWords(say: Script): StatWords {
  const moves = {
    fell: { rateTo: say`降至`, rateBy: say`下降`, countTo: say`减至`, countBy: say`减少` },
    rose: { rateTo: say`升至`, rateBy: say`上升`, countTo: say`增至`, countBy: say`增加` },
  };

  function subject({ label, value, before, beforeDate, trend, difference, isRate }: StatFacts): string {
    // 贫困人口2019 and 5人 side by side would be one number.
    if (before === undefined) return /[\w%.]$/.test(label) ? say`${label}为${value}` : label + value;
    if (trend === 'same') return say`${label}为${value}，与${beforeDate?.plain ?? say`此前`}持平`;
    const from = say`${label}由${beforeDate ? say`${beforeDate.plain}的` : ''}${before}`;
    if (trend !== 'fell' && trend !== 'rose') return from + say`变为${value}`;
    const { rateTo, rateBy, countTo, countBy } = moves[trend];
    const moved = from + (isRate ? rateTo : countTo) + value;
    return difference ? `${moved}，${isRate ? rateBy : countBy}${difference}` : moved;
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
