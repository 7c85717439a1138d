import type { Selection } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import { rankPropositions } from '#query/ranked-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicFamily } from '#query/topic-family.ts';
import { useLibrary } from '#state/library.tsx';
import { Legend } from '#ui/Legend.tsx';
import { PropositionFold } from '#views/parts/PropositionFold.tsx';
import { groupByStanding } from '#views/parts/ranked-groups.ts';
import { STANDING_GLOSS, STANDING_LABEL } from '#views/parts/standing-words.ts';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { silent } from '#words/topic.ts';
import * as words from '#words/topic-lists.ts';
import { openAtFirst } from './open-at-first.ts';

interface TopicPropositionsProps {
  index: StatementIndex;
  topic: Topic;
  selection: Selection | null;
}

/** What can be held on a topic and who holds it, the topics below it in sections of their own. */
export function TopicPropositions({ index, topic, selection }: TopicPropositionsProps) {
  const library = useLibrary();
  const sections = topicFamily(library, topic.id)
    .map((id) => ({
      id,
      ranked: rankPropositions(index, library.propositionsByTopic.get(id) ?? []).filter(
        ({ standing }) => standing !== 'silent',
      ),
    }))
    .filter(({ ranked }) => ranked.length > 0);
  if (sections.length === 0) return <p className="empty">{silent}</p>;
  const open = openAtFirst(
    sections.flatMap(({ ranked }) => ranked),
    selection,
  );
  return (
    <>
      <Legend speaker={shortName(known(library.actors, index.statement.speaker))} />
      {sections.map(({ id, ranked }) => (
        <section key={id} className="topic-propositions">
          <h2>
            {id === topic.id ? (
              words.whoStandsWhere
            ) : (
              <TopicLink
                topic={known(library.topics, id)}
                to={{ page: 'topic', statement: index.statement.id, topic: id, selection: null }}
              />
            )}
          </h2>
          {groupByStanding(ranked).map(([standing, group]) => (
            <section key={standing}>
              <h3 className="standing-heading">
                {`${STANDING_LABEL[standing]}: `}
                <span>{STANDING_GLOSS[standing]}</span>
              </h3>
              {group.map((one) => (
                <PropositionFold
                  key={one.proposition.id}
                  index={index}
                  ranked={one}
                  open={open.has(one.proposition.id)}
                />
              ))}
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
