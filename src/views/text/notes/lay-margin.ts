import { group } from 'd3';
import { firstLineOf } from './first-line.ts';
import { placeNotes } from './place-notes.ts';

/** Room between two notes, in pixels. */
const GAP = 4;

/**
 * Lays the notes of runs of passages beside them, each level with the first line of its position in its passage.
 * Where they are too many for a run, it grows. Everything is measured before anything is moved, so that the browser
 * lays the text out once, however many runs there are.
 */
export function layMargin(runs: readonly HTMLElement[]): void {
  for (const run of runs) run.style.removeProperty('--notes-end');
  for (const lay of runs.map(measured)) lay();
}

/** Measures a run and its notes; what is returned moves them. */
function measured(run: HTMLElement): () => void {
  const { top: origin, height: room } = run.getBoundingClientRect();
  const words = group(run.querySelectorAll<HTMLElement>('.evidence'), placeOf);
  const notes = [...run.querySelectorAll<HTMLElement>('.note')].flatMap((note) => {
    const line = firstLineOf(words.get(placeOf(note)) ?? []);
    const pinned = note.hasAttribute('data-open');
    return line === null
      ? []
      : [{ note, wanted: line.top - origin, height: note.offsetHeight + GAP, pinned }];
  });
  notes.sort((a, b) => a.wanted - b.wanted);
  const tops = placeNotes(notes, room);
  const end = (tops.at(-1) ?? 0) + (notes.at(-1)?.height ?? 0);
  // Notes make way for one that opens; where none ever did, they do not move but are laid.
  const moving = run.hasAttribute('data-laid') && notes.some(({ pinned }) => pinned);
  return () => {
    if (moving) run.toggleAttribute('data-moving', true);
    for (const [place, { note }] of notes.entries()) note.style.setProperty('--top', `${tops[place]}px`);
    if (end > room) run.style.setProperty('--notes-end', `${end}px`);
    run.toggleAttribute('data-laid', true);
  };
}

/** A note and its words share passage and position. */
function placeOf(coded: HTMLElement): string {
  return `${coded.closest('.passage')?.id} ${coded.dataset['position']}`;
}
