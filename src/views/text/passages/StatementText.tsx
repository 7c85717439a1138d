import { memo } from 'react';
import { topicStrands } from '#query/passage-strands.ts';
import { readingOf } from '#query/reading.ts';
import type { StatementSetting } from '#views/text/statement-setting.ts';
import { PassageArticle } from './PassageArticle.tsx';
import { SectionHeading } from './SectionHeading.tsx';
import { sectionStyle } from './section-style.ts';

/**
 * The whole statement with every mark on it. It is set once: what is lit or open changes attributes of what
 * stands here, so that a filter costs the same whatever the statement's length.
 */
export const StatementText = memo(function StatementText({ setting }: { setting: StatementSetting }) {
  const { library, index } = setting;
  const strands = new Map(topicStrands(library, index).map((passage) => [passage.id, passage.strands]));
  return readingOf(index).sections.map((section) => (
    <section
      key={section.number}
      aria-labelledby={`section-${section.number}`}
      {...sectionStyle(section, index.statement.passages.length)}
    >
      <SectionHeading number={section.number} title={section.title} />
      {section.passages.map((read) => (
        <PassageArticle
          key={read.passage.id}
          setting={setting}
          read={read}
          strands={strands.get(read.passage.id) ?? []}
        />
      ))}
    </section>
  ));
});
