import type { Selection } from '#model/address.ts';
import type { PassageId, TopicId } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { passageOutline } from '#query/passage-outline.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { topicPassages } from '#query/topic-passages.ts';
import { positionSentence } from '#ui/position-sentence.ts';
import { passageLinkName } from '#views/parts/passage-link-name.ts';
import * as words from '#words/table-names.ts';

/** What a mark of the table is called: one sentence that says what it is and what is behind it. */
export function markName(library: Library, index: StatementIndex, selection: Selection): string {
  const ends = [selection, ...(selection.with ?? [])];
  const ids = (kind: Selection['kind']) => ends.filter((end) => end.kind === kind).map(({ id }) => id);
  const [topics, passages, actors] = [ids('topic'), ids('passage'), ids('actor')];
  const [topic, other] = topics;
  const [actor] = actors;
  if (topic !== undefined && passages.length > 0) return jointName(library, index, topic, passages);
  if (topic !== undefined && other !== undefined) return relationName(library, index, topic, other);
  if (actor !== undefined && passages.length > 0) return leaderName(library, actor, passages);
  if (selection.kind === 'position') return positionName(library, index, selection.id);
  if (topic !== undefined) return topicName(library, index, topic);
  if (actor !== undefined) return actorName(library, index, actor);
  return passagesName(library, index, passages);
}

function positionName(library: Library, index: StatementIndex, id: string): string {
  return positionSentence(accountOf(library, index, known(index.positions, id)));
}

function topicName(library: Library, index: StatementIndex, id: TopicId): string {
  const { label } = known(library.topics, id);
  const positions = positionsInFamily(library, index, id).length;
  return words.topicName(label, positions, topicPassages(library, index, id).length);
}

function actorName(library: Library, index: StatementIndex, id: string): string {
  const { name, kind } = known(library.actors, id);
  const positions = index.positionsByHolder.get(id)?.length ?? 0;
  const mentions = index.mentionsByActor.get(id)?.length ?? 0;
  return words.actorName(name, kind, positions, mentions);
}

function passagesName(library: Library, index: StatementIndex, passages: readonly PassageId[]): string {
  const [only] = passages;
  if (passages.length === 1 && only !== undefined)
    return passageLinkName(passageOutline(library, index, known(index.passages, only)));
  const positions = new Set(passages.flatMap((id) => index.positionsByPassage.get(id) ?? []));
  return words.stretchName(passages, positions.size);
}

function jointName(
  library: Library,
  index: StatementIndex,
  topic: TopicId,
  passages: readonly PassageId[],
): string {
  const codes = index.topicCodesByTopic.get(topic)?.filter(({ passage }) => passages.includes(passage)) ?? [];
  const about = codes.some(({ weight }) => weight === 'primary');
  return words.jointName(passages, about, known(library.topics, topic).label);
}

function relationName(library: Library, { statement }: StatementIndex, a: TopicId, b: TopicId): string {
  const between = statement.relations.filter(
    ({ from, to }) => (from === a && to === b) || (from === b && to === a),
  );
  const [one, other] = [a, b].map((id) => known(library.topics, id).label);
  const labels = [...new Set(between.map(({ label }) => label))];
  return words.relationName(one, other, labels);
}

function leaderName(library: Library, actor: string, passages: readonly PassageId[]): string {
  return words.inPassages(known(library.actors, actor).name, passages);
}

/** "and 8 more, opening speech: NATO, ISAF, …", as far as a sentence goes. */
export function foldName(library: Library, title: string, actors: readonly string[]): string {
  const named = actors.slice(0, 12).map((id) => known(library.actors, id).name);
  return words.foldName(actors.length, title, named);
}
