import type { FilterKey } from '#query/search/filter-keys.ts';
import type { Answer } from '#query/search/finder.ts';
import type { ReadFilter } from '#query/search/parse-request.ts';
import type { Thing } from '#query/search/search-things.ts';
import { counted, listed } from '#words/terms.ts';

/** The heading of the finds of one kind. */
export const KIND_HEADING: Record<Thing['kind'], string> = {
  topic: 'Topics',
  actor: 'Actors',
  passage: 'Passages',
  proposition: 'Propositions',
  position: 'Positions',
};

/** What each filter does, for those who type it. */
export const FILTER_SAYS: Record<FilterKey, string> = {
  stance: 'positions with a stance: supports, conditional, undecided or opposes',
  by: 'positions that an actor holds, under any of its names',
  topic: 'what belongs to a topic',
  voice: 'positions stated by the speaker (own), reported of others (attributed), or put by a questioner',
  in: 'what stands in a passage',
};

/** "12 finds: 1 topic, 4 passages and 7 positions" */
export function foundSentence({ request, total, groups, partial }: Answer): string {
  const unfinished = request.words.length === 0 && request.read.every(({ typed }) => typed === '');
  if (unfinished) return 'Go on typing, or choose';
  if (total === 0) return 'Nothing found';
  const kinds = groups.map((group) => counted(group.total, group.kind));
  const all = partial ? 'Nothing has all of the words. With some of them: ' : '';
  return `${all}${counted(total, 'find')}: ${listed(kinds)}`;
}

/** How the filters were understood: "held by Russia, opposes, on Syria"; what means nothing is said to. */
export function filtersSentence(read: readonly ReadFilter[]): string {
  return read.flatMap((filter) => (filter.typed === '' ? [] : [filterPhrase(filter)])).join(', ');
}

function filterPhrase({ key, typed, value }: ReadFilter): string {
  if (value === null) return `nothing here is called “${typed}”`;
  switch (key) {
    case 'stance':
      return `stance: ${value.name}`;
    case 'by':
      return `held by ${value.name}`;
    case 'topic':
      return `on ${value.name}`;
    case 'voice':
      return value.name;
    case 'in':
      return `in passage ${Number(value.id.replace(/\D/g, ''))}`;
  }
}
