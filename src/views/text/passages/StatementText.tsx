import { memo } from 'react';
import { topicStrands } from '#query/passage-strands.ts';
import { readingOf } from '#query/reading.ts';
import { isLong } from '#views/text/is-long.ts';
import type { StatementSetting } from '#views/text/statement-setting.ts';
import { PassageArticle } from './PassageArticle.tsx';
import { passageRuns, runMeasure } from './passage-runs.ts';
import { SectionHeading } from './SectionHeading.tsx';

interface StatementTextProps {
  setting: StatementSetting;
  /** Whether what is far from the window is not drawn yet. */
  deferred: boolean;
}

/**
 * The whole statement with every mark on it. It is set once: what is lit or open changes attributes of what
 * stands here, so that a filter costs the same whatever the statement's length.
 */
export const StatementText = memo(function StatementText({ setting, deferred }: StatementTextProps) {
  const { library, index } = setting;
  const strands = new Map(topicStrands(library, index).map((passage) => [passage.id, passage.strands]));
  const length = isLong(index.statement) ? 'long' : 'short';
  return readingOf(index).sections.map(({ number, title, passages }) => (
    <section key={number} aria-labelledby={`section-${number}`}>
      {passageRuns(passages, length).map((run, place) => (
        <div
          key={run[0]?.passage.id}
          className="passage-run drawn-later"
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
