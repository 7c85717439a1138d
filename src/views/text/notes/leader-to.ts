import { firstLineOf } from './first-line.ts';

/** How far below its top the line meets a note, and how far before it the line leaves the level, in pixels. */
const HEAD = 14;
const SLANT = 20;

/** The line from the words of an open note to its head: below them to the margin, then aslant. Empty without one. */
export function leaderTo(text: HTMLElement, note: HTMLElement | undefined): string {
  const position = note?.dataset['position'];
  const words = note?.closest('.passage')?.querySelectorAll(`.evidence[data-position="${position}"]`);
  const line = firstLineOf(words ?? []);
  const run = note?.closest('.passage-run');
  const laid = Number.parseFloat(note?.style.getPropertyValue('--top') ?? '');
  if (note === undefined || line === null || !run || Number.isNaN(laid)) return '';
  const origin = text.getBoundingClientRect();
  const edge = note.getBoundingClientRect().left - origin.left;
  // Where the note will lie; it may still be on its way there.
  const top = run.getBoundingClientRect().top + laid;
  const level = line.bottom - origin.top;
  return `M${line.right - origin.left} ${level}H${edge - SLANT}L${edge} ${top - origin.top + HEAD}`;
}
