import { known } from '#query/known.ts';
import { toneOf } from '#query/tone.ts';
import type { TourStop } from '#query/tour.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { passagesTitle } from '#words/table-names.ts';
import { listed } from '#words/terms.ts';

/** What a step is about: its topics or its actor, and the passages. */
export function StepSubject({ stop }: { stop: TourStop }) {
  const library = useLibrary();
  const { topics, show, passages } = stop;
  const selected = show.page === 'table' && show.selection?.kind === 'actor' ? show.selection.id : null;
  const actor = show.page === 'actor' ? show.actor : selected;
  return (
    <p className="step-subject">
      {actor !== null ? (
        <>
          <ActorIcon kind={known(library.actors, actor).kind} />
          {known(library.actors, actor).name}
        </>
      ) : (
        <>
          {topics.map((topic) => (
            <TopicDisc key={topic.id} topic={topic} tone={toneOf(library, topic.id)} />
          ))}
          {listed(topics.map(({ label }) => label))}
        </>
      )}
      {passages.length > 0 && <span className="step-passages">{passagesTitle(passages)}</span>}
    </p>
  );
}
