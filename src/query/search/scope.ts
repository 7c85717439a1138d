import type { Position } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import { topicFamily } from '#query/topic-family.ts';
import type { Filters } from './parse-request.ts';
import type { Thing } from './search-things.ts';

/** Tells whether filters let a thing through; null where there are no filters. */
export function scopeOf(library: Library, filters: Filters): ((thing: Thing) => boolean) | null {
  const { stances, holders, voices, topics, passages } = filters;
  const onlyPositions = stances.length + holders.length + voices.length > 0;
  if (!onlyPositions && topics.length + passages.length === 0) return null;
  const family = new Set(topics.flatMap((topic) => topicFamily(library, topic)));
  const statements = [...library.statements.values()];
  const onTopic = (topic: string | undefined) => topics.length === 0 || family.has(topic ?? '');
  const inPassage = (ids: readonly string[]) =>
    passages.length === 0 || ids.some((id) => passages.includes(id));
  const any = <T>(chosen: readonly T[], value: T) => chosen.length === 0 || chosen.includes(value);
  const positionPasses = (position: Position) =>
    any(stances, position.stance) &&
    any(holders, position.holder) &&
    any(voices, position.attribution) &&
    onTopic(library.propositions.get(position.proposition)?.topic) &&
    (passages.length === 0 || inPassage(position.evidence.map(({ passage }) => passage)));

  return (thing) => {
    if (thing.kind === 'position') return positionPasses(thing.position);
    if (onlyPositions) return false;
    switch (thing.kind) {
      case 'topic':
        return (
          onTopic(thing.topic.id) &&
          (passages.length === 0 ||
            statements.some(({ topicCodesByTopic }) =>
              inPassage((topicCodesByTopic.get(thing.topic.id) ?? []).map(({ passage }) => passage)),
            ))
        );
      case 'actor':
        return statements.some((index) =>
          (index.positionsByHolder.get(thing.actor.id) ?? []).some((position) => positionPasses(position)),
        );
      case 'passage': {
        const codes = thing.index.topicCodesByPassage.get(thing.passage.id) ?? [];
        return (
          inPassage([thing.passage.id]) && (topics.length === 0 || codes.some(({ topic }) => onTopic(topic)))
        );
      }
      case 'proposition':
        return (
          onTopic(thing.proposition.topic) &&
          (passages.length === 0 ||
            statements.some((index) =>
              (index.positionsByProposition.get(thing.proposition.id) ?? []).some((position) =>
                positionPasses(position),
              ),
            ))
        );
    }
  };
}
