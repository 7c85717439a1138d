import type { Run } from '#exchange/citation/runs.ts';

/** Paragraphs of a citation, with the italics of its style. */
export function Paragraphs({ of }: { of: readonly (readonly Run[])[] }) {
  return of.map((runs, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a citation's paragraphs have no names and are written as a whole
    <p key={i}>{runs.map((run, j) => (run.italic ? <i key={j}>{run.text}</i> : run.text))}</p>
  ));
}
