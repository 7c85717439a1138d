import type { Actor, Position } from '#model/collection.ts';
import * as words from '#words/position-details.tsx';
import { BETWEEN_ITEMS } from '#words/punctuation.ts';
import { quoted } from '#words/terms.ts';
import { AddressLink } from './AddressLink.tsx';
import './position-details.css';

interface PositionDetailsProps {
  position: Position;
  language: string;
  addressees: readonly Actor[];
  /** The short name of whose word it is. */
  speaker: string;
  /** Whether the coder’s reason stands open at first. */
  reasoned?: boolean | undefined;
}

/** What qualifies a position: its condition, whom it addresses, the reporting words, the coder's reason. */
export function PositionDetails(props: PositionDetailsProps) {
  const { position, language, addressees, speaker, reasoned = false } = props;
  const { condition, cue, memo } = position;
  return (
    <>
      {condition !== null && (
        <p className="position-condition">
          {words.onlyIf(<span lang={language}>{quoted(condition.quote)}</span>)}
        </p>
      )}
      {addressees.length > 0 && (
        <p className="position-addressees">
          {words.addressedTo(
            addressees.map(({ id, name }, i) => (
              <span key={id}>
                {i > 0 && BETWEEN_ITEMS}
                <AddressLink to={{ page: 'actor', actor: id }}>{name}</AddressLink>
              </span>
            )),
          )}
        </p>
      )}
      {cue !== null && (
        <p className="position-cue">
          {words.reportedWith(speaker, <span lang={language}>{quoted(cue.quote)}</span>)}
        </p>
      )}
      {memo !== null && (
        <details className="position-coding" open={reasoned}>
          <summary>{words.whyCodedSo}</summary>
          <p>{memo}</p>
        </details>
      )}
    </>
  );
}
