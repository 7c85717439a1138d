import { group } from 'd3';
import type { Proposition } from '#model/collection.ts';
import { STANCES } from '#model/vocabulary.ts';
import { accountOf } from '#query/account.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { STANCE_HEADING } from '#words/terms.ts';
import * as words from '#words/tour.ts';

interface StepPositionsProps {
  index: StatementIndex;
  proposition: Proposition;
}

/** Who stands where on one proposition, large enough for a room: a row for each stance that somebody takes. */
export function StepPositions({ index, proposition }: StepPositionsProps) {
  const library = useLibrary();
  const positions = index.positionsByProposition.get(proposition.id) ?? [];
  const byStance = group(positions, ({ stance }) => stance);
  return (
    <section className="step-positions" aria-label={words.whoStandsWhere}>
      <p className="step-proposition">
        <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
          {proposition.text}
        </AddressLink>
      </p>
      {STANCES.filter((stance) => byStance.has(stance)).map((stance) => (
        <section key={stance} className="step-stance">
          <h2>{STANCE_HEADING[stance]}</h2>
          <ul>
            {(byStance.get(stance) ?? []).map((position) => {
              const { holder, speaker } = accountOf(library, index, position);
              const [first] = position.evidence;
              return (
                <li key={position.id} data-position={position.id}>
                  <StanceMark stance={stance} attribution={position.attribution} size="large" />
                  <p>
                    <b>{holder.name}</b>
                    <br />
                    <span className="step-voice">
                      {words.voiceAndPassage(position.attribution, speaker, first?.passage ?? null)}
                    </span>
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <p className="step-silence">{words.silence}</p>
    </section>
  );
}
