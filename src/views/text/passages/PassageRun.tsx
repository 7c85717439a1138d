import { memo } from 'react';
import type { PassageId } from '#model/collection.ts';
import type { PassageStrand } from '#query/passage-strands.ts';
import type { ReadPassage } from '#query/reading-passage.ts';
import type { StatementSetting } from '#views/text/statement-setting.ts';
import { PassageArticle } from './PassageArticle.tsx';
import { runMeasure } from './passage-runs.ts';
import { SectionHeading } from './SectionHeading.tsx';

interface PassageRunProps {
  setting: StatementSetting;
  run: readonly ReadPassage[];
  strands: ReadonlyMap<PassageId, readonly PassageStrand[]>;
  /** Of the section that begins with it. */
  heading: { number: number; title: string } | null;
  /** Whether it is not drawn far from the window. */
  deferred: boolean;
  /** Whether its passages are on the page yet. */
  come: boolean;
}

/** Some passages that are drawn and laid out as one. */
export const PassageRun = memo(function PassageRun(props: PassageRunProps) {
  const { setting, run, strands, heading, deferred, come } = props;
  return (
    <div
      className="passage-run drawn-later"
      data-drawn={deferred ? undefined : ''}
      data-from={run[0]?.passage.id}
      data-to={run.at(-1)?.passage.id}
      data-coming={come ? undefined : ''}
      style={runMeasure(run)}
    >
      {come && heading !== null && <SectionHeading number={heading.number} title={heading.title} />}
      {come &&
        run.map((read) => (
          <PassageArticle
            key={read.passage.id}
            setting={setting}
            read={read}
            strands={strands.get(read.passage.id) ?? []}
          />
        ))}
    </div>
  );
});
