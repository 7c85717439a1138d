import type { Actor, PassageId } from '#model/collection.ts';
import type { ActorKind, Attribution, PassageKind, Stance } from '#model/vocabulary.ts';

/** A stance in a legend or table heading. */
export const STANCE_LABEL: Record<Stance, string> = {
  supports: 'supports',
  conditional: 'only if',
  undecided: 'undecided',
  opposes: 'opposes',
};

const ONE_HOLDER: Record<Stance, string> = {
  supports: 'supports',
  conditional: 'supports on a condition',
  undecided: 'is undecided',
  opposes: 'opposes',
};

const SEVERAL_HOLDERS: Record<Stance, string> = {
  supports: 'support',
  conditional: 'support on a condition',
  undecided: 'are undecided',
  opposes: 'oppose',
};

/** A stance after the name of its holder: "Russia supports on a condition", "Journalists are undecided". */
export function stancePhrase(stance: Stance, holder: Pick<Actor, 'plural'>): string {
  return (holder.plural ? SEVERAL_HOLDERS : ONE_HOLDER)[stance];
}

/** The heading of a group of positions with one stance. */
export const STANCE_HEADING: Record<Stance, string> = {
  supports: 'For',
  conditional: 'Only if',
  undecided: 'Undecided',
  opposes: 'Against',
};

export const KIND_LABEL: Record<ActorKind, string> = {
  state: 'State',
  organisation: 'Organisation',
  body: 'Government body',
  person: 'Person',
  'armed-group': 'Armed group',
  people: 'People',
  collective: 'Unnamed collective',
};

export const PASSAGE_KIND_LABEL: Record<PassageKind, string> = {
  speech: 'speech',
  question: 'question',
  answer: 'answer',
};

/** Whose voice carries a position, as words: "reported by Lavrov". */
export function voicePhrase(attribution: Attribution, speaker: string): string {
  switch (attribution) {
    case 'own':
      return `stated by ${speaker}`;
    case 'attributed':
      return `reported by ${speaker}`;
    case 'questioner':
      return 'put by a journalist';
  }
}

/** Whose account a sentence gives: "stated by Lavrov", "according to Lavrov", "put by a journalist". */
export function accountPhrase(attribution: Attribution, speaker: string): string {
  return attribution === 'attributed' ? `according to ${speaker}` : voicePhrase(attribution, speaker);
}

/** Exact words between quotation marks; a hair space keeps them apart from marks of the source's own. */
export function quoted(words: string): string {
  const before = /^[“‘"]/.test(words) ? '\u200a' : '';
  const after = /[”’"]$/.test(words) ? '\u200a' : '';
  return `“${before}${words}${after}”`;
}

/** The number readers know a passage by: 13 for p13. */
export function passageNumber(passage: PassageId): number {
  return Number(passage.replace(/\D/g, ''));
}

/** "Passage 13" */
export function passageName(passage: PassageId): string {
  return `Passage ${passageNumber(passage)}`;
}

/** "1 position", "12 positions" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "Russia, NATO and Georgia" */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "passage 13", "passages 12 to 17", "passages 3, 7 and 9" */
export function passagesName(ids: readonly PassageId[]): string {
  const numbers = ids.map(passageNumber);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return `passage ${first}`;
  if (numbers.length > 2 && numbers.every((number, i) => number === first + i))
    return `passages ${first} to ${last}`;
  return `passages ${listed(numbers.map(String))}`;
}
