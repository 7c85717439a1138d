import type { TableLinks } from '#charts/table/table-links.ts';
import type { TableGraph, TablePassage } from '#query/table-graph.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { passageNumber } from '#words/terms.ts';
import { MarkLink } from './MarkLink.tsx';

interface ListedPassageProps {
  passage: TablePassage;
  graph: TableGraph;
  links: TableLinks;
  language: string;
}

/** A passage with its first words, and the positions that stand on it. */
export function ListedPassage({ passage, graph, links, language }: ListedPassageProps) {
  const { id, beginning } = passage;
  return (
    <li>
      <MarkLink className="listed" selection={{ kind: 'passage', id }} links={links} more={beginning}>
        <b>{passageNumber(id)}</b> <q lang={language}>{beginning}</q>
      </MarkLink>
      <ul className="listed-marks">
        {graph.positions
          .filter((position) => position.passage === id)
          .map(({ id: position, stance, attribution }) => (
            <li key={position}>
              <MarkLink selection={{ kind: 'position', id: position }} links={links}>
                <StanceMark stance={stance} attribution={attribution} size="small" />
              </MarkLink>
            </li>
          ))}
      </ul>
    </li>
  );
}
