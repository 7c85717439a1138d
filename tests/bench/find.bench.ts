import { indexCollection } from '#query/library.ts';
import { offersAt } from '#query/search/filter-at.ts';
import { type Finder, finderOf } from '#query/search/finder.ts';
import { splitWords } from '#query/search/split-words.ts';
import { generateCollection } from '../generate/collection.ts';
import type { Bench } from './bench.ts';

const PASSAGES = 3000;
const size = { passages: PASSAGES, topics: 30, actors: 1000 };
const large = indexCollection(generateCollection({ seed: 11, ...size }));
let longest = 0;
let begun = performance.now();
const finder: Finder = await finderOf(large, async () => {
  longest = Math.max(longest, performance.now() - begun);
  await new Promise((resume) => setTimeout(resume));
  begun = performance.now();
});
console.log(`index of ${PASSAGES} passages: longest piece ${longest.toFixed(1)} ms`);

const requests = typedRequests();
const times: number[] = [];
let at = 0;

/** Words, beginnings, slips and filters as somebody types them, letter by letter. */
function typedRequests(): string[] {
  const [statement] = [...large.statements.values()].map((index) => index.statement);
  const words = (statement?.passages ?? []).flatMap(({ text }) => splitWords(text).slice(2, 3));
  const plain = words.filter((_, i) => i % 40 === 0).map(({ word }) => word);
  const slipped = plain.map((word) => `${word.slice(0, 3)}x${word.slice(4)}`);
  const pairs = plain.map((word, i) => `${word} ${plain[(i + 1) % plain.length]}`);
  const filtered = plain.map(
    (word, i) => `stance:opposes by:actor-${i + 1} topic:topic-${(i % 30) + 1} ${word}`,
  );
  return [...plain, ...slipped, ...pairs, ...filtered];
}

function keystroke(text: string): void {
  const start = process.cpuUsage();
  offersAt(large, text, text.length, 8);
  finder(text, 5);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}

function typeOne(): void {
  const request = requests[at++ % requests.length] ?? '';
  for (let end = 1; end <= request.length; end++) keystroke(request.slice(0, end));
}

export const benches: Bench[] = [
  {
    name: `type a request to ${PASSAGES} passages, all keystrokes`,
    goal: 200,
    run() {
      for (let i = 0; i < 8; i++) typeOne();
    },
  },
];

/** Prints how long the keystrokes took that take longest. */
export async function close(): Promise<void> {
  const sorted = times.sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  console.log(
    `a keystroke among ${PASSAGES} passages, of ${sorted.length}, processor: p95 ${p95.toFixed(2)} ms, longest ${most.toFixed(2)} ms, goal < 16`,
  );
}
