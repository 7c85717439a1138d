import { memo } from 'react';
import type { TableLinks } from '#charts/table/table-links.ts';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tableGraph } from '#query/table-graph.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/table-list.ts';
import { oneAfterAnother } from '#words/table-names.ts';
import { type HeardMark, heardMarks } from './heard-marks.ts';
import './heard-table.css';

interface HeardTableProps {
  index: StatementIndex;
  links: TableLinks;
}

/**
 * The picture of the table for those who hear it: each mark as a link that has its name and no words, so that
 * nothing is set in type that nobody sees. The Tab key passes it over; all of it in sight is the list.
 */
export const HeardTable = memo(function HeardTable({ index, links }: HeardTableProps) {
  const graph = tableGraph(useLibrary(), index);
  const { topics, passages, actors } = heardMarks(graph);
  const left = graph.actors.length - actors.length;
  return (
    <div className="heard-table unseen">
      <section aria-label={words.topicsInPicture}>
        <h2>{words.topics}</h2>
        <HeardMarks marks={topics} links={links} />
      </section>
      <section aria-label={words.passagesInPicture}>
        <h2>{words.passages}</h2>
        <HeardMarks marks={passages} links={links} />
      </section>
      <section aria-label={words.actorsInPicture}>
        <h2>{words.actors}</h2>
        <HeardMarks marks={actors} links={links} />
        {left > 0 && (
          <a href={links.foldHref} tabIndex={-1}>
            {words.moreActors(left)}
          </a>
        )}
      </section>
    </div>
  );
});

function HeardMarks({ marks, links }: { marks: readonly HeardMark[]; links: TableLinks }) {
  return (
    <ul>
      {marks.map(({ selection, more, joints, relations }) => (
        <li key={links.hrefOf(selection)}>
          <HeardLink selection={selection} more={more} links={links} />
          <HeardLinks selections={joints} links={links} />
          <HeardLinks selections={relations} links={links} />
        </li>
      ))}
    </ul>
  );
}

/** That a list begins and ends is not worth saying of a single thing. */
function HeardLinks({ selections, links }: { selections: readonly Selection[]; links: TableLinks }) {
  const heard = selections.map((selection) => (
    <HeardLink key={links.hrefOf(selection)} selection={selection} links={links} />
  ));
  if (heard.length < 2) return heard;
  return (
    <ul>
      {heard.map((link) => (
        <li key={link.key}>{link}</li>
      ))}
    </ul>
  );
}

interface HeardLinkProps {
  selection: Selection;
  more?: string | undefined;
  links: TableLinks;
}

function HeardLink({ selection, more, links }: HeardLinkProps) {
  const name = links.nameOf(selection);
  return (
    // biome-ignore lint/a11y/useAnchorContent: the label is its name.
    <a
      href={links.hrefOf(selection)}
      aria-label={more === undefined ? name : oneAfterAnother([name, more])}
      tabIndex={-1}
    />
  );
}
