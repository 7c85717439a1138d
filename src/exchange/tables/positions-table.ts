import { type Address, textAddress } from '#model/address.ts';
import type { Position } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { passagesOf, passageTextsOf, wordsOf } from './evidence-cells.ts';
import { type LinkTo, type Table, tableOf } from './table.ts';

/** A position with the statement that it is in. */
export interface HeldPosition {
  index: StatementIndex;
  position: Position;
}

/**
 * Positions, a row for each: who holds what on which proposition, on whose word, with all its exact words and the
 * full passages in which they stand. `speaker` is who utters the words, which for an attributed position is not who
 * holds it.
 */
export function positionsTable(
  library: Library,
  held: readonly HeldPosition[],
  linkTo: LinkTo<Address>,
): Table {
  const actorName = (id: string) => known(library.actors, id).name;
  const propositionOf = ({ position }: HeldPosition) => known(library.propositions, position.proposition);
  return tableOf(held, {
    statement: ({ index }) => index.statement.id,
    position: ({ position }) => position.id,
    holder: ({ position }) => position.holder,
    holder_name: ({ position }) => actorName(position.holder),
    stance: ({ position }) => position.stance,
    proposition: ({ position }) => position.proposition,
    proposition_text: (one) => propositionOf(one).text,
    topic: (one) => propositionOf(one).topic,
    topic_label: (one) => known(library.topics, propositionOf(one).topic).label,
    attribution: ({ position }) => position.attribution,
    speaker: ({ position }) => position.speaker,
    speaker_name: ({ position }) => actorName(position.speaker),
    addressees: ({ position }) => position.addressees.join(' '),
    addressee_names: ({ position }) => position.addressees.map(actorName).join('; '),
    passages: ({ position }) => passagesOf(position.evidence),
    quotes: ({ position }) => wordsOf(position.evidence),
    condition: ({ position }) => position.condition?.quote ?? null,
    reporting_words: ({ position }) => position.cue?.quote ?? null,
    memo: ({ position }) => position.memo,
    passage_texts: ({ index, position }) => passageTextsOf(index, position.evidence),
    link: ({ index, position }) =>
      linkTo(
        textAddress(index.statement.id, {
          passage: position.evidence[0]?.passage ?? null,
          position: position.id,
        }),
      ),
  });
}
