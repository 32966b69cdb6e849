// One run of the bench: everything that is measured, contestants in turn.
import { weigh, weighAll } from './bytes.mjs';
import { CHANGED, COUNTS } from './arena.mjs';
import { measureChange } from './change.mjs';
import { measureCycles } from './cycles.mjs';
import { KINDS, STAT, makeFigures } from './figures.mjs';
import { measureLoad, measureShift } from './load.mjs';
import { WAYS } from './pages.mjs';
import { interleave } from './rounds.mjs';

const ELEMENTS = [STAT, 'bare-lit', 'hand-written'];

/** A thousand figures take long and vary less. */
const loadRounds = (count) => (count < 1000 ? 7 : 5);
const ROUNDS = 5;

/** `say` hears what is measured next. Medians by what, count and way; `bytes` also lists what `STAT` left for later. */
export async function measureAll({ browser, origin, files, asked, changes }, say) {
  const ways = Object.keys(WAYS);
  const results = { browser: await browser.version(), bytes: {}, loads: {}, shifts: {}, cycles: {} };

  for (const count of COUNTS) {
    say(`${count} on a page`);
    results.loads[count] = await interleave(ways, loadRounds(count), async (way) => {
      const load = await measureLoad(browser, origin, `/${way}/${count}`);
      if (count === 1) results.bytes[way] = weighAll(asked().map((address) => files[address]));
      return load;
    });
  }

  say('bytes for later');
  await measureLoad(browser, origin, `/${STAT}/1`);
  const early = new Set(asked());
  results.early = weighEach(files, [...early]);
  results.later = weighEach(
    files,
    Object.keys(files).filter(
      (address) => address.startsWith(`/${STAT}/`) && address.endsWith('.js') && !early.has(address),
    ),
  );

  results.kinds = {};
  for (const [i, kind] of Object.keys(KINDS).entries()) {
    await measureLoad(browser, origin, `/kind/${i}`);
    results.kinds[kind] = weighAll(asked().map((address) => files[address]));
  }

  say('layout shift');
  for (const count of COUNTS) {
    results.shifts[count] = {};
    for (const way of [...ways, 'unreserved'])
      results.shifts[count][way] = await measureShift(browser, origin, `/${way}/${count}`);
  }

  say(`a change of ${CHANGED}`);
  results.change = await interleave(ELEMENTS, ROUNDS + 2, (tag) =>
    measureChange(browser, `${origin}/${tag}/${CHANGED}`, { tag, ...changes[tag] }),
  );

  say('coming and going');
  const [figure] = makeFigures(1);
  const attributesOf = (tag) => (tag === STAT ? figure : { texts: changes[tag].rounds[0][0] });
  for (const isSame of [false, true]) {
    results.cycles[isSame ? 'same' : 'new'] = await interleave(ELEMENTS, ROUNDS, (tag) =>
      measureCycles(browser, `${origin}/${tag}/0`, { tag, attributes: attributesOf(tag), isSame }),
    );
  }
  return results;
}

const weighEach = (files, addresses) =>
  addresses.map((address) => ({ name: nameOf(address), ...weigh(files[address]) }));

/** `/poverty-stat/picture-B-ijzIA6.js` is `picture`. */
const nameOf = (address) => address.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.js$/, '');
