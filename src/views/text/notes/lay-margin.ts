import { group, max, min } from 'd3';
import { placeNotes } from './place-notes.ts';

/** Room between two notes, in pixels. */
const GAP = 4;

/**
 * Lays the notes of a text beside it, each level with the first line of its position in its passage, and leads
 * a line from there to the open one. All measures are taken before anything is moved.
 */
export function layMargin(text: HTMLElement): void {
  const origin = text.getBoundingClientRect();
  const words = wordsByNote(text);
  const notes = [...text.querySelectorAll<HTMLElement>('.note')].flatMap((note) => {
    const line = firstLine(words.get(keyOf(note)) ?? []);
    if (line === null) return [];
    const pinned = note.hasAttribute('data-open');
    return [{ note, line, wanted: line.top - origin.top, height: note.offsetHeight + GAP, pinned }];
  });
  notes.sort((a, b) => a.wanted - b.wanted);
  const tops = placeNotes(notes);
  const edge = (notes[0]?.note.getBoundingClientRect().left ?? 0) - origin.left;

  let lead = '';
  for (const [place, { note, line, pinned }] of notes.entries()) {
    const top = tops[place] ?? 0;
    note.style.setProperty('--top', `${top}px`);
    if (pinned && lead === '')
      lead = leader({ from: line.right - origin.left, level: line.bottom - origin.top, to: edge, top });
  }
  text.querySelector('.leader > path')?.setAttribute('d', lead);
}

/** Under the words to the edge of the text, then aslant to the head of the note. */
function leader({ from, level, to, top }: { from: number; level: number; to: number; top: number }): string {
  return `M${from} ${level}H${to - 20}L${to} ${top + 14}`;
}

/** The first line that coded words take: they may be cut into several elements, each on several lines. */
function firstLine(words: readonly Element[]): { top: number; right: number; bottom: number } | null {
  const boxes = words.flatMap((element) => [...element.getClientRects()]);
  const top = min(boxes, (box) => box.top);
  if (top === undefined) return null;
  const line = boxes.filter((box) => box.top < top + box.height / 2);
  return { top, right: max(line, (box) => box.right) ?? 0, bottom: max(line, (box) => box.bottom) ?? top };
}

/** The coded words of each position in each passage. */
function wordsByNote(text: HTMLElement): Map<string, Element[]> {
  return group(text.querySelectorAll<HTMLElement>('.evidence'), keyOf);
}

function keyOf(coded: HTMLElement): string {
  return `${coded.closest('.passage')?.id} ${coded.dataset['position']}`;
}
