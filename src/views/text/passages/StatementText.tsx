import { memo, type RefObject, useContext, useMemo } from 'react';
import { topicStrands } from '#query/passage-strands.ts';
import { readingOf } from '#query/reading.ts';
import { isLong } from '#views/text/is-long.ts';
import type { StatementSetting } from '#views/text/statement-setting.ts';
import { PassageRun } from './PassageRun.tsx';
import { passageRuns } from './passage-runs.ts';
import { RestElsewhere } from './RestElsewhere.tsx';
import { useComing } from './use-coming.ts';
import { WholeText } from './whole-text.ts';

interface StatementTextProps {
  setting: StatementSetting;
  /** Where it stands. */
  text: RefObject<HTMLElement | null>;
  /** Whether what is far from the window is not drawn yet. */
  deferred: boolean;
  /** The passages that have to be there at once, with spaces between them. */
  needed: string;
  /** Is told of the runs of passages that have come since. */
  onCome: (runs: readonly HTMLElement[]) => void;
}

/**
 * The whole statement with every mark on it. It is set once: what is lit or open changes attributes of what
 * stands here, so that a filter costs the same whatever the statement's length. A long one comes run by run.
 */
export const StatementText = memo(function StatementText(props: StatementTextProps) {
  const { setting, text, deferred, needed, onCome } = props;
  const { library, index } = setting;
  const long = isLong(index.statement);
  const whole = useContext(WholeText);
  const later = long && !whole;
  const strands = useMemo(
    () => new Map(topicStrands(library, index).map((passage) => [passage.id, passage.strands])),
    [library, index],
  );
  const sections = useMemo(
    () =>
      readingOf(index).sections.map((section) => ({
        section,
        runs: passageRuns(section.passages, long ? 'long' : 'short'),
      })),
    [index, long],
  );
  const runs = useMemo(() => sections.flatMap((section) => section.runs), [sections]);
  const come = useComing(text, { runs, needed, later, onCome });
  return (
    <>
      {sections.map(({ section, runs }) => (
        <section key={section.number} aria-labelledby={`section-${section.number}`}>
          {runs.map((run, place) => (
            <PassageRun
              key={run[0]?.passage.id}
              setting={setting}
              run={run}
              strands={strands}
              heading={place === 0 ? section : null}
              deferred={deferred}
              come={!later || come.has(run[0]?.passage.id ?? '')}
            />
          ))}
        </section>
      ))}
      {later && <RestElsewhere textHref={setting.textHref} />}
    </>
  );
});
