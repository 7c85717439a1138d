import { textAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import { companyOf } from '#query/company.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ActorLinks } from '#views/parts/ActorLinks.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import * as words from '#words/actor.tsx';
import { passageName } from '#words/terms.ts';
import './actor-company.css';

/** Of an actor that is only named: what is spoken of where it is named, and who takes a position there. */
export function ActorCompany({ index, actor }: { index: StatementIndex; actor: Actor }) {
  const library = useLibrary();
  const statement = index.statement.id;
  return (
    <section className="actor-company">
      <h2>{words.othersSpeak}</h2>
      <ul>
        {companyOf(library, index, actor.id).map(({ passage, topics, holders }) => (
          <li key={passage}>
            <h3>
              <AddressLink to={textAddress(statement, { actors: [actor.id], passage })}>
                {passageName(passage)}
              </AddressLink>
            </h3>
            <p className="company-topics">
              {topics.map((topic) => (
                <TopicLink
                  key={topic.id}
                  topic={topic}
                  to={{ page: 'topic', statement, topic: topic.id, selection: null }}
                />
              ))}
            </p>
            <p>
              {holders.length === 0
                ? words.nobodyThere
                : words.positionsThere(<ActorLinks actors={holders} />)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
