import type { CodingSource } from '#model/coding-schema.ts';
import type { ActorId, Passage } from '#model/collection.ts';
import type { PassageKind } from '#model/vocabulary.ts';

/** A paragraph of the source text, with its offsets there. */
interface Paragraph {
  text: string;
  start: number;
  end: number;
}

/** Whose turn it is to speak. */
interface Turn {
  kind: PassageKind;
  speaker: ActorId;
}

/** Where the text begins, after the heading line that ends with the given one; null if no line is that one. */
export function findBody(source: string, after: string): number | null {
  let start = 0;
  for (const line of source.split('\n')) {
    start += line.length + 1;
    if (line.trim() === after.trim()) return start;
  }
  return null;
}

/**
 * Numbers the passages of a source text: each is a paragraph between blank lines. A paragraph that begins
 * with a turn's prefix gives the turn to its speaker; the prefix is no part of the passage.
 */
export function splitPassages(
  source: string,
  body: number,
  { speaker, turns }: Pick<CodingSource, 'speaker' | 'turns'>,
): Omit<Passage, 'summary'>[] {
  // Longest first, so that “Question from the press:” is not read as “Question”.
  const prefixes = Object.entries(turns)
    .filter(([prefix]) => prefix !== '')
    .sort(([a], [b]) => b.length - a.length);
  let turn: Turn = { kind: 'speech', speaker };
  let exchange = 0;
  const passages = splitParagraphs(source, body).flatMap((paragraph) => {
    const [prefix, next] = prefixes.find(([start]) => paragraph.text.startsWith(start)) ?? ['', turn];
    if (next.kind === 'question' && turn.kind !== 'question') exchange++;
    turn = next;
    const { text, ...place } = trimParagraph(paragraph, prefix.length);
    const { kind, speaker } = turn;
    const within = kind === 'speech' || exchange === 0 ? null : exchange;
    return text === '' ? [] : [{ kind, exchange: within, speaker, text, source: place }];
  });
  const width = Math.max(2, String(passages.length).length);
  return passages.map((passage, index) => ({ id: `p${String(index + 1).padStart(width, '0')}`, ...passage }));
}

function splitParagraphs(source: string, body: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = body;
  for (const blank of [...source.slice(body).matchAll(/\n(?:[^\S\n]*\n)+/g), null]) {
    const end = blank === null ? source.length : body + blank.index;
    // A line break within a paragraph reads as a space; one for one, so that offsets stay.
    const text = source.slice(start, end).replaceAll('\n', ' ');
    paragraphs.push(trimParagraph({ text, start, end }, 0));
    start = end;
  }
  return paragraphs.filter(({ text }) => text !== '');
}

function trimParagraph({ text, start }: Paragraph, skip: number): Paragraph {
  const rest = text.slice(skip);
  const trimmed = rest.trim();
  const from = start + skip + (rest.length - rest.trimStart().length);
  return { text: trimmed, start: from, end: from + trimmed.length };
}
