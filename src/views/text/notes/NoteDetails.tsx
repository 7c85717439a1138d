import type { TextAddress } from '#model/address.ts';
import type { Account } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionDetails } from '#ui/PositionDetails.tsx';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { passageName, quoted } from '#words/terms.ts';
import * as words from '#words/text-position.ts';
import { Overlap } from './Overlap.tsx';
import './note-details.css';

interface NoteDetailsProps {
  library: Library;
  index: StatementIndex;
  account: Account;
  address: TextAddress;
}

/** Everything coded of an open position, and the ways on from it. */
export function NoteDetails({ library, index, account, address }: NoteDetailsProps) {
  const { statement, language, position, holder, proposition, addressees, speaker } = account;
  const topic = known(library.topics, proposition.topic);
  const { evidence } = position;
  return (
    <div className="note-details">
      <p className="note-proposition">
        <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
          {proposition.text}
        </AddressLink>
      </p>
      {evidence.length > 1 && (
        <ul className="note-quotes" aria-label={words.itsWords}>
          {evidence.map((quote) => (
            <li key={`${quote.passage}-${quote.start}`}>
              <span lang={language}>{quoted(quote.quote)}</span>{' '}
              <AddressLink to={{ ...address, passage: quote.passage }}>
                {passageName(quote.passage)}
              </AddressLink>
            </li>
          ))}
        </ul>
      )}
      <PositionDetails position={position} language={language} addressees={addressees} speaker={speaker} />
      <Overlap library={library} index={index} position={position} address={address} />
      <ul className="note-ways" aria-label={words.moreOnThis}>
        <li>
          <AddressLink to={{ page: 'actor', actor: holder.id }}>
            <ActorIcon kind={holder.kind} />
            {holder.name}
          </AddressLink>
        </li>
        <li>
          <TopicLink topic={topic} to={{ page: 'topic', statement, topic: topic.id, selection: null }} />
        </li>
        <li>
          <AddressLink
            className="to-table"
            to={{ page: 'table', statement, selection: { kind: 'position', id: position.id } }}
          >
            {words.showOnTable}
          </AddressLink>
        </li>
        <li>
          <QuoteActions
            citable={{ kind: 'words', statement, spans: evidence, position: position.id }}
            name={words.thisPosition}
          />
        </li>
      </ul>
    </div>
  );
}
