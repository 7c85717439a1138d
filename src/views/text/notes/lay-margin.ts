import { group } from 'd3';
import { firstLineOf } from './first-line.ts';
import { placeNotes } from './place-notes.ts';

/** Room between two notes, in pixels. */
const GAP = 4;

/**
 * Lays the notes of a run of passages beside it, each level with the first line of its position in its passage. Where
 * they are too many for it, it grows. All measures are taken before anything is moved.
 */
export function layMargin(run: HTMLElement): void {
  run.style.removeProperty('--notes-end');
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
  for (const [place, { note }] of notes.entries()) note.style.setProperty('--top', `${tops[place]}px`);
  const end = (tops.at(-1) ?? 0) + (notes.at(-1)?.height ?? 0);
  if (end > room) run.style.setProperty('--notes-end', `${end}px`);
  run.toggleAttribute('data-laid', true);
}

/** A note and its words share passage and position. */
function placeOf(coded: HTMLElement): string {
  return `${coded.closest('.passage')?.id} ${coded.dataset['position']}`;
}
