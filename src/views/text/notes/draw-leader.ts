import { firstLineOf } from './first-line.ts';

/** How far below its top the line meets a note, and how far before it the line leaves the level, in pixels. */
const HEAD = 14;
const SLANT = 20;

/** Draws a line from the words of the open note to its head: below them to the margin, then aslant. */
export function drawLeader(text: HTMLElement): void {
  text.querySelector('.leader > path')?.setAttribute('d', leaderTo(text, openNote(text)));
}

function openNote(text: HTMLElement): HTMLElement | null {
  return text.querySelector('.note[data-open]');
}

function leaderTo(text: HTMLElement, note: HTMLElement | null): string {
  const position = note?.dataset['position'];
  const words = note?.closest('.passage')?.querySelectorAll(`.evidence[data-position="${position}"]`);
  const line = firstLineOf(words ?? []);
  const run = note?.closest('.passage-run');
  const laid = Number.parseFloat(note?.style.getPropertyValue('--top') ?? '');
  if (note === null || line === null || !run || Number.isNaN(laid)) return '';
  const origin = text.getBoundingClientRect();
  const edge = note.getBoundingClientRect().left - origin.left;
  // Where the note will lie; it may still be on its way there.
  const top = run.getBoundingClientRect().top + laid;
  const level = line.bottom - origin.top;
  return `M${line.right - origin.left} ${level}H${edge - SLANT}L${edge} ${top - origin.top + HEAD}`;
}
