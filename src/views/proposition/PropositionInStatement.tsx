import type { Proposition } from '#model/collection.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import { strandsOfPassages } from '#query/passage-strands.ts';
import { standingOf } from '#query/standing.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { StanceColumns } from '#views/parts/StanceColumns.tsx';
import { StatementRibbon } from '#views/parts/StatementRibbon.tsx';
import { STANDING_GLOSS, STANDING_LABEL } from '#views/parts/standing-words.ts';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { TakePositions } from '#views/parts/take-table/TakePositions.tsx';
import * as words from '#words/proposition.ts';
import { RelatedPropositions } from './RelatedPropositions.tsx';

interface PropositionInStatementProps {
  index: StatementIndex;
  proposition: Proposition;
  /** The first of the page, which bears the proposition itself. */
  first: boolean;
  /** Whether the statement needs to be named, because there are several. */
  titled: boolean;
}

/** Everyone's position on a proposition in one statement. */
export function PropositionInStatement({ index, proposition, first, titled }: PropositionInStatementProps) {
  const library = useLibrary();
  const { id: statement, heading, speaker } = index.statement;
  const positions = index.positionsByProposition.get(proposition.id) ?? [];
  const standing = standingOf(positions);
  const passages = new Set(positions.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  return (
    <section className="proposition-in-statement">
      <header className="page-head">
        {first && (
          <>
            <p>
              <TopicLink
                topic={known(library.topics, proposition.topic)}
                to={{ page: 'topic', statement, topic: proposition.topic, selection: null }}
              />
            </p>
            <h1>{proposition.text}</h1>
          </>
        )}
        {titled && <h2>{heading}</h2>}
        <p className="counts">
          <b>{STANDING_LABEL[standing]}</b>: {STANDING_GLOSS[standing]}.
          {positions.length > 0 && ` ${words.positions(positions.length)}`}{' '}
          <AddressLink
            to={{ page: 'table', statement, selection: { kind: 'proposition', id: proposition.id } }}
          >
            {words.showOnTable}
          </AddressLink>
        </p>
      </header>
      {positions.length > 0 && (
        <>
          <figure className="page-ribbon">
            <StatementRibbon
              index={index}
              passages={strandsOfPassages(index, passages)}
              label={words.whereTaken}
            />
            <figcaption>
              <Legend speaker={shortName(known(library.actors, speaker))} />
            </figcaption>
          </figure>
          <TakePositions index={index} positions={positions} name={`${statement}-${proposition.id}`} />
          <StanceColumns index={index} positions={positions} level={2} />
        </>
      )}
      <RelatedPropositions index={index} proposition={proposition} />
    </section>
  );
}
