import { readFileSync } from 'node:fs';

/** What a reader does with the keyboard to reach something, as keyboard-paths.md says. */
export interface KeyboardPath {
  task: string;
  from: string;
  steps: KeyStep[];
}

export interface KeyStep {
  /** As it is written down, for the report of a failure. */
  written: string;
  /** One key and how often; or Tab or an arrow until something has the focus; or words typed. */
  press:
    | { kind: 'key'; key: string; times: number }
    | { kind: 'until'; key: string; name: string }
    | { kind: 'type'; words: string };
  outcomes: Outcome[];
}

export interface Outcome {
  of: 'focus' | 'shown' | 'gone' | 'title';
  words: string;
}

/** The paths that are written down. Whatever of them cannot be read is a fault. */
export function keyboardPaths(): KeyboardPath[] {
  const [, ...parts] = readFileSync('tests/browser/keyboard-paths.md', 'utf8').split('\n## ');
  return parts.map((part) => {
    const [task = '', ...lines] = part.split('\n');
    const from = /^From `(.*)`$/m.exec(part)?.[1];
    if (from === undefined) throw new Error(`“${task}” does not say from where.`);
    const rows = lines.filter((line) => line.startsWith('| ')).slice(1);
    return { task, from, steps: rows.map(readStep) };
  });
}

function readStep(line: string): KeyStep {
  const [, press = '', then = ''] = line.split('|').map((cell) => cell.trim());
  return { written: `${press} → ${then}`, press: readPress(press), outcomes: readOutcomes(then) };
}

function readPress(press: string): KeyStep['press'] {
  const until = /^(\S+) to “(.*)”$/.exec(press);
  if (until !== null) return { kind: 'until', key: until[1] ?? '', name: until[2] ?? '' };
  const typed = /^type “(.*)”$/.exec(press);
  if (typed !== null) return { kind: 'type', words: typed[1] ?? '' };
  const key = /^(\S+)(?: × (\d+))?$/.exec(press);
  if (key === null) throw new Error(`Nobody knows how to press “${press}”.`);
  return { kind: 'key', key: key[1] ?? '', times: Number(key[2] ?? 1) };
}

function readOutcomes(then: string): Outcome[] {
  if (then === '') return [];
  return then.split('; ').map((outcome) => {
    const [, of, words = ''] = /^(\w+) “(.*)”$/.exec(outcome) ?? [];
    if (of === 'focus' || of === 'shown' || of === 'gone' || of === 'title') return { of, words };
    throw new Error(`Nobody knows how to see that “${outcome}”.`);
  });
}
