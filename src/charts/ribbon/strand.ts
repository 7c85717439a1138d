/** What runs through a passage lengthwise: a topic in its colour, or in ink what is said of an actor. */
export interface Strand {
  tone: number | 'ink';
  /** Full breadth where the passage is about it, a thin thread where it is merely touched. */
  main: boolean;
}

/** A strand's place across the ribbon, from 0 to 1. */
export interface StrandBand {
  tone: Strand['tone'];
  from: number;
  to: number;
}

/** Main strands share the breadth side by side; touched ones are thin threads along the far edge. */
export function bandsAcross(strands: readonly Strand[], thread: number): StrandBand[] {
  const main = strands.filter((strand) => strand.main);
  const touched = strands.filter((strand) => !strand.main);
  const edge = 1 - touched.length * thread;
  const breadth = edge / Math.max(1, main.length);
  return [
    ...main.map(({ tone }, i) => ({ tone, from: i * breadth, to: (i + 1) * breadth })),
    ...touched.map(({ tone }, i) => ({ tone, from: edge + i * thread, to: edge + (i + 1) * thread })),
  ];
}
