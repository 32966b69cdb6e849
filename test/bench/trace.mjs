// Where the main thread's time goes, from Chromium's own trace: processor time, whatever else the machine does.

// More of it would be watched at the watched page's cost: stacks taken, sources parsed anew to find their lines.
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Set in the page to tell its thread from others in the trace. */
const MARK = 'bench';

/** Traces what `act` does in a page and sums it up: milliseconds of its main thread, `cpu`, and of its workers, `worker`. */
export async function withTrace(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  const result = await act();
  await page.evaluate((name) => void performance.mark(name), MARK);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const { pid, tid } = traceEvents.find(({ name }) => name === MARK);
  const ofPage = traceEvents.filter((event) => event.pid === pid);
  return { result, cpu: timeOf(ofPage, tid), worker: timeOfWorkers(ofPage) };
}

const WORKER = /DedicatedWorker/;

/** What the page's workers take, each on its own thread. */
function timeOfWorkers(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && WORKER.test(args.name));
  return [...new Set(threads.map(({ tid }) => tid))].reduce((sum, tid) => sum + timeOf(events, tid), 0);
}

/** The tasks of a thread; one within another is a part of it, and is not counted again. */
function timeOf(events, thread) {
  const tasks = events
    .filter(({ name, ph, tid }) => name === 'RunTask' && ph === 'X' && tid === thread)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  let [sum, end] = [0, 0];
  for (const { ts, dur, tdur } of tasks) {
    if (ts < end) continue;
    sum += tdur ?? 0;
    end = ts + dur;
  }
  return sum / 1000;
}
