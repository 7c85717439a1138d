import { ID_PATTERN } from '#model/id.ts';
import { LANGUAGE_TAG, WEB_ADDRESS } from '#model/text-patterns.ts';
import {
  ACTOR_KINDS,
  ATTRIBUTIONS,
  PASSAGE_KINDS,
  STANCES,
  TOPIC_GROUPS,
  WEIGHTS,
} from '#model/vocabulary.ts';
import { count, flag, group, list, matching, oneOf, orNull, real, type Shape, text } from './shape.ts';

const id = matching(ID_PATTERN, 'an id');
const quoted = { passage: id, start: count, end: count, quote: text };
const quote = group(quoted);
const named = { id, name: text, gloss: text, forms: list(text) };

const codebook = group({
  topics: list(
    group({
      id,
      label: text,
      initial: text,
      definition: text,
      group: oneOf(TOPIC_GROUPS),
      parent: orNull(id),
    }),
  ),
  actors: list(group({ ...named, plural: flag, kind: oneOf(ACTOR_KINDS), affiliation: orNull(id) })),
  places: list(group(named)),
  propositions: list(group({ id, topic: id, label: text, text })),
});

const passage = group({
  id,
  kind: oneOf(PASSAGE_KINDS),
  exchange: orNull(count),
  speaker: id,
  summary: orNull(text),
  text,
  source: group({ start: count, end: count }),
});

const position = group({
  id,
  holder: id,
  proposition: id,
  stance: oneOf(STANCES),
  attribution: oneOf(ATTRIBUTIONS),
  speaker: id,
  addressees: list(id),
  cue: orNull(quote),
  condition: orNull(quote),
  evidence: list(quote, 1),
  memo: orNull(text),
});

const day: Shape = (value) =>
  matching(/^\d{4}-\d\d-\d\d$/, 'a date')(Number.isNaN(Date.parse(String(value))) ? null : value);

const reliability = group({
  coders: text,
  topics: list(group({ scope: text, units: count, agreed: count, alpha: real })),
  positions: group({
    first: count,
    second: count,
    sameWords: count,
    sameStance: count,
    sameHolder: count,
    sameProposition: count,
  }),
});

const statement = group({
  id,
  title: text,
  heading: text,
  date: day,
  place: text,
  occasion: text,
  speaker: id,
  publisher: text,
  reference: text,
  language: matching(LANGUAGE_TAG, 'the tag of a language'),
  url: orNull(matching(WEB_ADDRESS, 'the address of a web page')),
  sha256: text,
  reliability: orNull(reliability),
  exchanges: list(group({ number: count, title: text })),
  passages: list(passage, 1),
  notes: list(group({ ...quoted, form: orNull(text), note: text })),
  topicCodes: list(group({ topic: id, passage: id, weight: oneOf(WEIGHTS), quotes: list(quote) })),
  mentions: list(group({ actor: id, ...quoted })),
  places: list(group({ place: id, ...quoted })),
  positions: list(position),
  relations: list(group({ from: id, to: id, label: text, ...quoted })),
});

const step = group({
  show: text,
  text: orNull(text),
  compare: orNull(text),
  title: orNull(text),
  say: text,
  quotes: list(group({ ...quoted, position: orNull(id) })),
  ask: orNull(text),
  notes: orNull(text),
});

/** What a collection is, as the schema in model/ says it, without the library that the schema needs. */
export const collectionShape: Shape = group({
  title: text,
  description: text,
  codebook,
  statements: list(statement),
  tours: list(
    group({
      id,
      statement: id,
      title: text,
      minutes: orNull(count),
      level: orNull(text),
      aims: list(text),
      questions: list(text),
      steps: list(step),
    }),
  ),
});
