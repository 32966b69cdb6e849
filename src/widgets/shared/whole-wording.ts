// Chinese for any unit and bound, where a first picture brings the commonest alone.
import { SIMPLIFIED } from '../../quantity/chinese-wording.js';
import type { Speech } from '../../text/speech.js';
import { withUnits } from './careful.js';

const wholes = new WeakMap<Speech, Speech>();

export function withWholeWording<S extends Speech>(speech: S): S {
  if (speech.dictionary !== 'zh-Hans') return withUnits(speech);
  const known = wholes.get(speech);
  const whole = known ?? { ...speech, quantity: SIMPLIFIED };
  if (!known) wholes.set(speech, whole);
  return withUnits(whole as S);
}
