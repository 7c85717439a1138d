import type { Actor, Passage, Position, Proposition, Topic } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { actorAliases, namesSomebody } from './actor-aliases.ts';

/** What can be found. */
export type Thing =
  | { kind: 'topic'; topic: Topic }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'passage'; index: StatementIndex; passage: Passage }
  | { kind: 'proposition'; proposition: Proposition }
  | { kind: 'position'; index: StatementIndex; position: Position };

/** The kinds in the order in which readers see them. */
export const THING_KINDS = ['topic', 'actor', 'passage', 'proposition', 'position'] as const;

/** The words by which a thing is found, in the order of FIELD_WEIGHTS. */
export type ThingWords = readonly [name: string, also: string, text: string, about: string];

/** How much a word says of a thing by where it stands. */
export const FIELD_WEIGHTS = [4, 3, 1.5, 0.6] as const;

/** All that can be found, in the order of the codebook and the text. */
export function listThings(library: Library): Thing[] {
  const { topics, actors, propositions } = library;
  const statements = [...library.statements.values()];
  return [
    ...[...topics.values()].map((topic): Thing => ({ kind: 'topic', topic })),
    ...[...actors.values()].map((actor): Thing => ({ kind: 'actor', actor })),
    ...statements.flatMap((index) =>
      index.statement.passages.map((passage): Thing => ({ kind: 'passage', index, passage })),
    ),
    ...[...propositions.values()].map((proposition): Thing => ({ kind: 'proposition', proposition })),
    ...statements.flatMap((index) =>
      index.statement.positions.map((position): Thing => ({ kind: 'position', index, position })),
    ),
  ];
}

/**
 * The words of a thing: its name; what else it is called, such as an actor's forms in the text or what an editor
 * calls usual; its text; and what is said about it. A position has only its evidence here: its holder and its
 * proposition are things of their own.
 */
export function wordsOfThing(library: Library, thing: Thing): ThingWords {
  switch (thing.kind) {
    case 'topic':
      return [thing.topic.label, thing.topic.id, '', thing.topic.definition];
    case 'actor': {
      const { id, name, gloss } = thing.actor;
      return [name, (actorAliases(library).get(id) ?? []).join('\n'), '', gloss];
    }
    case 'passage': {
      const { index, passage } = thing;
      const notes = index.notesByPassage.get(passage.id) ?? [];
      const mentions = index.mentionsByPassage.get(passage.id) ?? [];
      const named = mentions.filter(({ quote }) => namesSomebody(quote)).map(({ actor }) => actor);
      const names = [...new Set(named)].map((actor) => library.actors.get(actor)?.name ?? '');
      return [
        passage.id,
        notes.map(({ form }) => form ?? '').join('\n'),
        passage.text,
        [passage.summary ?? '', ...names].join('\n'),
      ];
    }
    case 'proposition':
      return [thing.proposition.label, '', thing.proposition.text, ''];
    case 'position': {
      const { evidence, condition } = thing.position;
      return [
        '',
        '',
        [...evidence, ...(condition ? [condition] : [])].map(({ quote }) => quote).join('\n'),
        '',
      ];
    }
  }
}
