import { textAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import { mentionsInContext } from '#query/mention-contexts.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import * as words from '#words/actor.tsx';
import { passageName } from '#words/terms.ts';

/** Every place where the actor is named, with the words round it. */
export function ActorMentions({ index, actor }: { index: StatementIndex; actor: Actor }) {
  const { id: statement, language } = index.statement;
  const mentions = mentionsInContext(index, actor.id);
  if (mentions.length === 0) return null;
  return (
    <section>
      <h2>{words.named(mentions.length)}</h2>
      <TakeTable
        of={words.mentions(mentions.length)}
        name={`${statement}-${actor.id}-mentions`}
        table={async (library, linkTo) => {
          const { mentionsTable } = await import('#exchange/tables/statement-tables.ts');
          return mentionsTable(
            library,
            index,
            mentions.map(({ mention }) => mention),
            linkTo,
          );
        }}
      />
      <ul className="actor-mentions">
        {mentions.map(({ mention, before, after }) => (
          <li key={`${mention.passage}-${mention.start}`}>
            <p lang={language}>
              {before}
              <b>{mention.quote}</b>
              {after}
            </p>
            <AddressLink
              className="passage-link"
              to={textAddress(statement, { actors: [actor.id], passage: mention.passage })}
            >
              {passageName(mention.passage)}
            </AddressLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
