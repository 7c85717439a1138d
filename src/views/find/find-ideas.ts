import { group } from 'd3';
import type { Actor, Topic } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import { rankAllActors } from '#query/ranked-actors.ts';
import type { FilterKey } from '#query/search/filter-keys.ts';
import { filterValues } from '#query/search/filter-values.ts';
import type { Answer } from '#query/search/finder.ts';
import { insteadOf, withoutFilter } from '#words/find.tsx';

/** What is most spoken of: where somebody may begin who does not know what to look for. */
export interface FindIdeas {
  topics: Topic[];
  actors: Actor[];
  /** Each filter with something that it finds. */
  examples: Record<FilterKey, string>;
  /** A request with filters that finds something: who is most often against something, and on what. */
  filtered: string | null;
}

const ideas = new WeakMap<Library, FindIdeas>();

/** What to try, from the model. */
export function findIdeas(library: Library): FindIdeas {
  const known = ideas.get(library) ?? haveIdeas(library);
  ideas.set(library, known);
  return known;
}

function haveIdeas(library: Library): FindIdeas {
  const indexes = [...library.statements.values()];
  const passages = (topic: Topic) =>
    indexes.reduce((sum, { topicCodesByTopic }) => sum + (topicCodesByTopic.get(topic.id)?.length ?? 0), 0);
  const named = rankAllActors(library).sort((a, b) => b.mentions.length - a.mentions.length);
  const topics = [...library.topics.values()].sort((a, b) => passages(b) - passages(a)).slice(0, 4);
  const fullest = indexes
    .flatMap(({ positionsByPassage }) => [...positionsByPassage])
    .sort(([, a], [, b]) => b.length - a.length)[0];
  return {
    topics,
    actors: named.slice(0, 4).map(({ actor }) => actor),
    examples: {
      stance: 'stance:opposes',
      by: `by:${filterValues(library).by[0]?.id ?? ''}`,
      topic: `topic:${topics[0]?.id ?? ''}`,
      voice: 'voice:attributed',
      in: `in:${fullest?.[0] ?? ''}`,
    },
    filtered: commonOpposition(library),
  };
}

function commonOpposition({ statements, propositions }: Library): string | null {
  const opposed = [...statements.values()].flatMap(({ statement }) =>
    statement.positions.filter(({ stance }) => stance === 'opposes'),
  );
  const requests = group(
    opposed,
    ({ holder, proposition }) =>
      `stance:opposes by:${holder} topic:${propositions.get(proposition)?.topic ?? ''}`,
  );
  const [most] = [...requests].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

/** Where nothing was found: requests near to it that find something, and why. */
export function nearRequests({
  request: { text },
  slips,
  without,
}: Answer): { request: string; why: string }[] {
  return [
    ...without.map(({ filter, request, total }) => ({ request, why: withoutFilter(total, filter) })),
    ...slips.flatMap(({ typed, nearest }) =>
      nearest.map((word) => ({ request: replaceWord(text, typed, word), why: insteadOf(typed) })),
    ),
  ];
}

/** What was typed may have capitals and accents; if it cannot be found as it is compared, the word alone will do. */
function replaceWord(text: string, typed: string, word: string): string {
  const at = text.toLowerCase().indexOf(typed);
  return at === -1 ? word : text.slice(0, at) + word + text.slice(at + typed.length);
}
