/** What of Chromium's trace is read; durations and times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Time of the processor, which other programs do not lengthen. */
  tdur?: number;
  dur?: number;
  args?: { name?: string; data?: { score?: number; had_recent_input?: boolean } };
}

export interface Trace {
  traceEvents: TraceEvent[];
}

/** What a page cost its main thread, in milliseconds of the processor. */
export interface Cost {
  /** The longest task. */
  longest: number;
  /** What tasks took beyond 50 ms each. */
  blocking: number;
  /** All tasks together. */
  thread: number;
  /** All tasks before something was first on screen; 0 if nothing was drawn anew. */
  paint: number;
  /** How far the page shifted without the reader's doing, as the sum of layout shift scores. */
  shift: number;
}

/** The events that costs are reckoned from come with these categories. */
export const CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'loading',
  'toplevel',
];

/** Every task once: what Chromium calls RunTask as well lies round these. */
const TASK = 'ThreadControllerImpl::RunTask';

/** Adds up what the busiest page in a trace cost. */
export function costOf({ traceEvents }: Trace): Cost {
  const main = busiest(traceEvents);
  const mine = traceEvents.filter(({ pid, tid }) => main === `${pid} ${tid}`);
  // The last is the page's: the one that stood there before may have been painted late.
  const painted = mine.findLast(({ name }) => name === 'firstContentfulPaint')?.ts ?? 0;
  const tasks = mine.filter(isTask);
  const times = tasks.map(timeOf);
  return {
    longest: Math.max(0, ...times),
    blocking: sum(times.map((time) => Math.max(0, time - 50))),
    thread: sum(times),
    paint: sum(tasks.filter(({ ts }) => ts < painted).map(timeOf)),
    shift: sum(mine.map(shiftOf)),
  };
}

/** The main thread that worked most, by process and thread. */
function busiest(events: readonly TraceEvent[]): string {
  const worked = new Map<string, number>();
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name' && args?.name === 'CrRendererMain') worked.set(`${pid} ${tid}`, 0);
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    const before = worked.get(thread);
    if (before !== undefined && isTask(event)) worked.set(thread, before + timeOf(event));
  }
  return [...worked].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What moves right after the reader has done something is expected. */
function shiftOf({ name, args }: TraceEvent): number {
  const shift = name === 'LayoutShift' ? args?.data : undefined;
  return shift === undefined || shift.had_recent_input === true ? 0 : (shift.score ?? 0);
}

function isTask({ name }: TraceEvent): boolean {
  return name === TASK;
}

function timeOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
