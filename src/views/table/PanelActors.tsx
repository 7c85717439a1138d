import type { StatementIndex } from '#query/statement-index.ts';
import { tableGraph } from '#query/table-graph.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/table.ts';
import './panel-actors.css';

/** So many of those who hold most positions are named; the others are a page of their own. */
const NAMED = 12;

/** Who is in the statement, for windows in which the table has no seats. */
export function PanelActors({ index }: { index: StatementIndex }) {
  const { actors } = tableGraph(useLibrary(), index);
  return (
    <section className="panel-actors" aria-labelledby="panel-actors">
      <h2 id="panel-actors" className="panel-heading">
        {words.actors}
      </h2>
      <ul>
        {actors.slice(0, NAMED).map(({ id, name, kind, positions }) => (
          <li key={id}>
            <AddressLink
              to={{ page: 'table', statement: index.statement.id, selection: { kind: 'actor', id } }}
            >
              <ActorIcon kind={kind} />
              <span>{name}</span>
              <span className="panel-actor-count">{words.positionsOf(positions)}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
      {actors.length > NAMED && (
        <AddressLink to={{ page: 'actors' }}>{words.andMore(actors.length - NAMED)}</AddressLink>
      )}
    </section>
  );
}
