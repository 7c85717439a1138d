import { memo } from 'react';
import { topicStrands } from '#query/passage-strands.ts';
import { readingOf } from '#query/reading.ts';
import type { StatementSetting } from '#views/text/statement-setting.ts';
import { useDeferred } from '#views/text/use-drawn-to-end.ts';
import { PassageArticle } from './PassageArticle.tsx';
import { passageRuns, runMeasure } from './passage-runs.ts';
import { SectionHeading } from './SectionHeading.tsx';

/**
 * The whole statement with every mark on it. It is set once: what is lit or open changes attributes of what
 * stands here, so that a filter costs the same whatever the statement's length.
 */
export const StatementText = memo(function StatementText({ setting }: { setting: StatementSetting }) {
  const { library, index } = setting;
  const strands = new Map(topicStrands(library, index).map((passage) => [passage.id, passage.strands]));
  const deferred = useDeferred(index.statement);
  return readingOf(index).sections.map(({ number, title, passages }) => (
    <section key={number} aria-labelledby={`section-${number}`}>
      {passageRuns(passages).map((run, place) => (
        <div
          key={run[0]?.passage.id}
          className="passage-run"
          data-drawn={deferred ? undefined : ''}
          style={runMeasure(run)}
        >
          {place === 0 && <SectionHeading number={number} title={title} />}
          {run.map((read) => (
            <PassageArticle
              key={read.passage.id}
              setting={setting}
              read={read}
              strands={strands.get(read.passage.id) ?? []}
            />
          ))}
        </div>
      ))}
    </section>
  ));
});
