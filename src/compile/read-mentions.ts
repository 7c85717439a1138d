import type { Mention, PlaceMention } from '#model/collection.ts';
import { compareSpans } from './compare-spans.ts';
import { compareText } from './compare-text.ts';
import { findMentions, type Naming } from './find-mentions.ts';
import { NONE } from './read-codebook.ts';
import type { Form, Named } from './read-forms.ts';
import type { CodedPassage, Reading } from './reading.ts';

/** Who and which places are named where. */
export interface Mentions {
  mentions: Mention[];
  places: PlaceMention[];
  /** The forms that found something, whether or not it was settled otherwise by hand. */
  matched: ReadonlySet<Form>;
}

/**
 * The mentions that the codebook's forms find, settled by hand: what coding.yaml says of some words
 * replaces everything the forms find on them, and “none” only takes it away.
 */
export function readMentions(reading: Reading, forms: readonly Form[]): Mentions {
  const matched = new Set<Form>();
  const namings = reading.passages.flatMap((coded) => {
    const found = findMentions(coded.passage, forms);
    for (const { form } of found) matched.add(form);
    const byHand = settledByHand(coded, reading);
    const stand = found.filter(({ at }) => !byHand.some((hand) => overlap(hand.at, at)));
    return [...stand, ...byHand.filter(({ id }) => id !== NONE)];
  });
  namings.sort((a, b) => compareSpans(a.at, b.at) || compareText(a.id, b.id));
  return {
    mentions: namings.filter(({ kind }) => kind === 'actor').map(({ id, at }) => ({ actor: id, ...at })),
    places: namings.filter(({ kind }) => kind === 'place').map(({ id, at }) => ({ place: id, ...at })),
    matched,
  };
}

/** The mentions of coding.yaml. One may lie within another that names somebody else; otherwise they keep apart. */
function settledByHand({ passage, codes }: CodedPassage, { file, names, quotes, report }: Reading): Naming[] {
  const settled: Naming[] = [];
  const settle = (
    kind: Named['kind'],
    id: string,
    code: { quote: string; occurrence?: number | undefined },
  ) => {
    if (id !== NONE && !names[kind].knows(id, file.at(code, kind))) return;
    const at = quotes.findOf(passage.id, code);
    if (at === null) return;
    const naming = { kind, id, at };
    const clash = settled.find((other) => overlap(other.at, at) && !mayNest(other, naming));
    if (clash === undefined) settled.push(naming);
    else
      report.error(
        'overlapping-mentions',
        file.at(code, 'quote'),
        `“${at.quote}” overlaps “${clash.at.quote}” (${clash.kind} “${clash.id}”).`,
        'One may only lie within the other, and then name somebody else.',
      );
  };
  for (const code of codes.mentions ?? []) settle('actor', code.actor, code);
  for (const code of codes.places ?? []) settle('place', code.place, code);
  return settled;
}

interface Range {
  start: number;
  end: number;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function mayNest(a: Naming, b: Naming): boolean {
  const same = a.kind === b.kind && a.id === b.id;
  return !same && (liesWithin(a.at, b.at) || liesWithin(b.at, a.at));
}

function liesWithin(inner: Range, outer: Range): boolean {
  const shorter = inner.end - inner.start < outer.end - outer.start;
  return shorter && inner.start >= outer.start && inner.end <= outer.end;
}
