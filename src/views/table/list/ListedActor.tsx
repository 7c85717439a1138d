import { leaderSelection, type TableLinks } from '#charts/table/table-links.ts';
import type { TableActor } from '#query/table-graph.ts';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import * as words from '#words/table-list.ts';
import { passageNumber } from '#words/terms.ts';
import { MarkLink } from './MarkLink.tsx';

interface ListedActorProps {
  actor: TableActor;
  links: TableLinks;
}

/** An actor, and the passage at which it sits. */
export function ListedActor({ actor, links }: ListedActorProps) {
  const { id, name, kind, positions, mentions, passage } = actor;
  return (
    <li>
      <MarkLink className="listed" selection={{ kind: 'actor', id }} links={links}>
        <ActorIcon kind={kind} />
        <b>{name}</b> <span>{words.partOf(positions, mentions)}</span>
      </MarkLink>
      <MarkLink className="chip" selection={leaderSelection(id, passage)} links={links}>
        {passageNumber(passage)}
      </MarkLink>
    </li>
  );
}
