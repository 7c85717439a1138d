import { rollup } from 'd3';
import type { EditorialNote, Mention, Passage, PassageId, Position, Statement } from '#model/collection.ts';
import { cutAtEdges, type Edges, type Piece } from './cut-at-edges.ts';
import { lanesOf } from './reading-lanes.ts';
import type { StatementIndex } from './statement-index.ts';

/** One code on the words of a passage, as the text page marks it. */
export type CodeOnWords = Edges &
  (
    | { kind: 'evidence'; position: Position; lane: number }
    | { kind: 'condition' | 'cue'; position: Position }
    | { kind: 'mention'; mention: Mention }
    | { kind: 'note'; note: EditorialNote }
  );

/** A passage as the text page sets it. */
export interface ReadPassage {
  passage: Passage;
  /** Whether a turn begins here, so that the speaker is to be named. */
  opensTurn: boolean;
  pieces: Piece<CodeOnWords>[];
  /** Those with evidence here, in the order of their first words here. */
  positions: Position[];
}

/** The words that qualify positions, by the passage they stand in, which need not be that of the evidence. */
export type Asides = ReadonlyMap<PassageId, CodeOnWords[]>;

/** Finds the words that make a position conditional, and those by which the speaker reports it. */
export function asidesOf({ positions }: Statement): Asides {
  const asides = positions.flatMap((position) =>
    (['condition', 'cue'] as const).flatMap((kind) => {
      const quote = position[kind];
      return quote === null ? [] : [{ kind, position, quote }];
    }),
  );
  return rollup(
    asides,
    (here) => here.map(({ kind, position, quote: { start, end } }) => ({ kind, position, start, end })),
    ({ quote }) => quote.passage,
  );
}

/** Cuts a passage at the edges of all codes that the text page marks on its words. */
export function readPassage(
  index: StatementIndex,
  asides: Asides,
  passage: Passage,
  opensTurn: boolean,
): ReadPassage {
  const here = passage.id;
  const evidence = evidenceIn(index, here);
  const lanes = lanesOf(evidence);
  const codes: CodeOnWords[] = [
    ...evidence.map((code) => ({ ...code, kind: 'evidence' as const, lane: lanes.get(code) ?? 0 })),
    ...(asides.get(here) ?? []),
    ...(index.mentionsByPassage.get(here) ?? []).map((mention) => ({
      kind: 'mention' as const,
      start: mention.start,
      end: mention.end,
      mention,
    })),
    ...(index.notesByPassage.get(here) ?? []).map((note) => ({
      kind: 'note' as const,
      start: note.start,
      end: note.end,
      note,
    })),
  ];
  const inTextOrder = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    passage,
    opensTurn,
    pieces: cutAtEdges(passage.text, codes),
    positions: [...new Set(inTextOrder.map((code) => code.position))],
  };
}

interface EvidenceHere extends Edges {
  position: Position;
}

function evidenceIn(index: StatementIndex, passage: PassageId): EvidenceHere[] {
  return (index.positionsByPassage.get(passage) ?? []).flatMap((position) =>
    position.evidence
      .filter((quote) => quote.passage === passage)
      .map(({ start, end }) => ({ position, start, end })),
  );
}
