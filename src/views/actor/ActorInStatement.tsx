import type { ReactNode } from 'react';
import { textAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import { strandsOfActor } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { StatementRibbon } from '#views/parts/StatementRibbon.tsx';
import { TakePositions } from '#views/parts/take-table/TakePositions.tsx';
import * as words from '#words/actor.tsx';
import { ActorCompany } from './ActorCompany.tsx';
import { ActorMentions } from './ActorMentions.tsx';
import { ActorPositions } from './ActorPositions.tsx';
import { ActorVoices } from './ActorVoices.tsx';

interface ActorInStatementProps {
  index: StatementIndex;
  actor: Actor;
  /** Whether the statement needs to be named, because there are several. */
  titled: boolean;
  /** What the whole collection says of it, to stand beside. */
  children: ReactNode;
}

/** What one statement has of an actor. */
export function ActorInStatement({ index, actor, titled, children }: ActorInStatementProps) {
  const library = useLibrary();
  const { id, heading, speaker } = index.statement;
  const positions = index.positionsByHolder.get(actor.id) ?? [];
  const mentions = index.mentionsByActor.get(actor.id) ?? [];
  return (
    <section>
      {titled && <h2>{heading}</h2>}
      <figure className="page-ribbon">
        <StatementRibbon
          index={index}
          passages={strandsOfActor(index, actor.id)}
          label={words.whereItAppears(actor.name)}
        />
        <figcaption>
          {words.ribbonKey}{' '}
          <AddressLink to={{ page: 'table', statement: id, selection: { kind: 'actor', id: actor.id } }}>
            {words.showOnTable}
          </AddressLink>
          {mentions[0] !== undefined && (
            <>
              {', '}
              <AddressLink to={textAddress(id, { actors: [actor.id], passage: mentions[0].passage })}>
                {words.findInText}
              </AddressLink>
            </>
          )}
        </figcaption>
      </figure>
      <div className="page-columns">
        <div className="page-main">
          {positions.length === 0 ? (
            <>
              <p className="empty">{words.noPosition}</p>
              <ActorCompany index={index} actor={actor} />
            </>
          ) : (
            <>
              <Legend speaker={shortName(known(library.actors, speaker))} />
              <TakePositions index={index} positions={positions} name={`${id}-${actor.id}-positions`} />
              <ActorPositions index={index} positions={positions} />
            </>
          )}
        </div>
        <div className="page-aside">
          <ActorVoices index={index} actor={actor} />
          {children}
          <ActorMentions index={index} actor={actor} />
        </div>
      </div>
    </section>
  );
}
