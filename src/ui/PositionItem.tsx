import { group } from 'd3';
import type { Actor, Position, Proposition, Quote, StatementId } from '#model/collection.ts';
import { stanceAndVoice } from '#words/account.ts';
import { AddressLink } from './AddressLink.tsx';
import { PositionDetails } from './PositionDetails.tsx';
import { Quotation } from './Quotation.tsx';
import { StanceMark } from './StanceMark.tsx';
import './position-item.css';

interface PositionItemProps {
  statement: StatementId;
  language: string;
  position: Position;
  holder: Actor;
  proposition: Proposition;
  /** The short name of whose word it is. */
  speaker: string;
  addressees: readonly Actor[];
  /** What is not already in the heading above: who holds it, what it is on, or both. */
  show: 'holder' | 'proposition' | 'both';
  /** Whether the coder’s reason stands open at first. */
  reasoned?: boolean;
}

/** One position: who stands how to what, on whose word, and the exact words that say so. */
export function PositionItem(props: PositionItemProps) {
  const { statement, language, position, holder, proposition, speaker, addressees, show } = props;
  const { stance, attribution } = position;
  return (
    <div className={`position-item stance-${stance} voice-${attribution}`}>
      <StanceMark stance={stance} attribution={attribution} />
      <div>
        {show !== 'holder' && (
          <p className="position-proposition">
            <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
              {proposition.text}
            </AddressLink>
          </p>
        )}
        <p className="position-account">
          {show !== 'proposition' && (
            <>
              <AddressLink className="position-holder" to={{ page: 'actor', actor: holder.id }}>
                {holder.name}
              </AddressLink>{' '}
            </>
          )}
          {stanceAndVoice(position, holder, speaker)}
        </p>
        {byPassage(position.evidence).map((quotes) => (
          <Quotation
            key={`${quotes[0].passage}-${quotes[0].start}`}
            statement={statement}
            language={language}
            quotes={quotes}
            position={position.id}
          />
        ))}
        <PositionDetails
          position={position}
          language={language}
          addressees={addressees}
          speaker={speaker}
          reasoned={props.reasoned}
        />
      </div>
    </div>
  );
}

function byPassage(evidence: readonly Quote[]): [Quote, ...Quote[]][] {
  return [...group(evidence, ({ passage }) => passage).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest]],
  );
}
