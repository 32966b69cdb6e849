// Where the main thread's time goes, from Chromium's own trace: processor time, whatever else the machine does.
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];

/** Set in the page to tell its thread from others in the trace. */
export const MARK = 'bench';

const TASK = new Set(['RunTask']);
const SCRIPT = new Set(
  'v8.compile v8.compileModule v8.evaluateModule EvaluateScript FunctionCall RunMicrotasks TimerFire FireAnimationFrame'.split(
    ' ',
  ),
);
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);

/** Traces what `act` does in a page and sums it up: milliseconds `{cpu, script, layout}`, and `worker` on other threads of its own. */
export async function withTrace(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  const result = await act();
  await page.evaluate((name) => void performance.mark(name), MARK);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const { pid, tid } = traceEvents.find(({ name }) => name === MARK);
  const events = traceEvents
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const worker = timeOfWorkers(traceEvents.filter((event) => event.pid === pid));
  return { result, cpu: timeOf(events, TASK), script: timeOf(events, SCRIPT), layout: timeOf(events, LAYOUT), worker };
}

const WORKER = /DedicatedWorker/;

/** What the page's workers take, each on its own thread. */
function timeOfWorkers(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && WORKER.test(args.name));
  const ids = new Set(threads.map(({ tid }) => tid));
  return [...ids].reduce((sum, tid) => {
    const own = events.filter((event) => event.ph === 'X' && event.tid === tid);
    return (
      sum +
      timeOf(
        own.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur),
        TASK,
      )
    );
  }, 0);
}

/** An event within another of the same kind is a part of it, and is not counted again. */
function timeOf(events, names) {
  let [sum, end] = [0, 0];
  for (const { name, ts, dur, tdur } of events) {
    if (!names.has(name) || ts < end) continue;
    sum += tdur ?? 0;
    end = ts + dur;
  }
  return sum / 1000;
}
