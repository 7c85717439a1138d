import type { TopicStrand } from './topic-input.ts';

/** Where each strand runs across a ribbon of some breadth, measured from the edge of the threads. */
export function strandsAcross(strands: readonly TopicStrand[], breadth: number, thread: number) {
  const threads = strands.filter(({ main }) => !main);
  const main = strands.filter((strand) => strand.main);
  const edge = threads.length * thread;
  const each = (breadth - edge) / Math.max(1, main.length);
  return [
    ...threads.map(({ tone, own }, i) => ({ tone, own, from: i * thread, to: (i + 1) * thread - 1 })),
    ...main.map(({ tone, own }, i) => ({
      tone,
      own,
      from: edge + i * each,
      to: edge + (i + 1) * each - (i < main.length - 1 ? 1 : 0),
    })),
  ];
}
