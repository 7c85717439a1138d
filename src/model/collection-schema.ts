import * as z from 'zod/mini';
import { aboutStatement, sha256 } from './about-statement-schema.ts';
import { address, id, text, verbatim } from './schema-values.ts';
import { ACTOR_KINDS, ATTRIBUTIONS, PASSAGE_KINDS, STANCES, TOPIC_GROUPS, WEIGHTS } from './vocabulary.ts';

const count = (what: string) => z.int().check(z.minimum(0), z.describe(what));

const span = {
  passage: id('The passage the words stand in'),
  start: count('First UTF-16 code unit of the words within the passage’s text'),
  end: count('Code unit after the last one; text.slice(start, end) is the quote'),
};
const quote = { ...span, quote: verbatim('The exact words') };

export const quoteSchema = z.strictObject(quote);

export const topicSchema = z.strictObject({
  id: id('The topic’s permanent name in addresses'),
  label: text('The heading readers see'),
  initial: z.string().check(z.length(1), z.describe('The letter on the topic’s disc')),
  definition: text('What is coded under the topic, and what is not'),
  group: z.enum(TOPIC_GROUPS),
  parent: z.nullable(id('The wider topic, if any')),
});

export const actorSchema = z.strictObject({
  id: id('The actor’s permanent name in addresses'),
  name: text('The usual name'),
  plural: z.boolean().check(z.describe('Whether the name takes a verb in the plural')),
  kind: z.enum(ACTOR_KINDS),
  gloss: text('One neutral line for a reader who has not met the name, as of the statement’s date'),
  affiliation: z.nullable(id('The actor it belongs to, if any')),
  forms: z.array(text('A surface form that is always this actor')),
});

export const placeSchema = z.strictObject({
  id: id('The place’s permanent name'),
  name: text('The usual name'),
  gloss: text('One neutral line on what the place is here'),
  forms: z.array(text('A surface form that is always this place')),
});

export const propositionSchema = z.strictObject({
  id: id('The proposition’s permanent name in addresses'),
  topic: id('The topic it belongs to'),
  label: text('A short form for marks and tables'),
  text: text('A neutral sentence that an actor can support or oppose'),
});

export const codebookSchema = z.strictObject({
  topics: z.array(topicSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  propositions: z.array(propositionSchema),
});

export const passageSchema = z.strictObject({
  id: id('p01, p02, … in text order'),
  kind: z.enum(PASSAGE_KINDS),
  exchange: z.nullable(count('Number of the exchange, from 1; null in the opening speech')),
  speaker: id('The actor who utters the passage'),
  summary: z.nullable(text('One neutral sentence on what the passage says')),
  text: verbatim('The words, without the prefix that names the speaker'),
  source: z.strictObject({
    start: count('Where the words begin in the source text (LF, NFC), in UTF-16 code units'),
    end: count('The code unit after the last'),
  }),
});

export const topicCodeSchema = z.strictObject({
  topic: id('A topic of the codebook'),
  passage: id('The coded passage'),
  weight: z.enum(WEIGHTS),
  quotes: z.array(quoteSchema),
});

export const mentionSchema = z.strictObject({ actor: id('Who is mentioned'), ...quote });
export const placeMentionSchema = z.strictObject({ place: id('Which place is named'), ...quote });
export const noteSchema = z.strictObject({
  ...quote,
  form: z.nullable(text('The usual form of the words')),
  note: text('What the editor says of them'),
});

export const positionSchema = z.strictObject({
  id: id('The position’s permanent name in addresses'),
  holder: id('Whose position it is'),
  proposition: id('What it is a position on'),
  stance: z.enum(STANCES),
  attribution: z.enum(ATTRIBUTIONS),
  speaker: id('Who utters the words'),
  addressees: z.array(id('To whom a demand is addressed')),
  cue: z.nullable(quoteSchema),
  condition: z.nullable(quoteSchema),
  evidence: z.array(quoteSchema).check(z.minLength(1)),
  memo: z.nullable(text('Why a judgement call was settled as it was')),
});

export const relationSchema = z.strictObject({
  from: id('A topic'),
  to: id('A topic'),
  label: text('What the text says joins them'),
  ...quote,
});

export const exchangeSchema = z.strictObject({ number: count('From 1'), title: text('A neutral heading') });

/** What two independent codings of the statement agreed on, before they were settled. */
export const reliabilitySchema = z.strictObject({
  coders: text('Who coded, and how independently'),
  topics: z.array(
    z.strictObject({
      scope: text('Which topics were compared'),
      units: count('Pairs of a passage and a topic'),
      agreed: count('Pairs coded alike'),
      alpha: z.number().check(z.describe('Krippendorff’s alpha, nominal, to two places')),
    }),
  ),
  positions: z.strictObject({
    first: count('Positions of the first coding'),
    second: count('Positions of the second coding'),
    sameWords: count('Pairs whose evidence shares words'),
    sameStance: count('Of these, pairs with the same stance and attribution'),
    sameHolder: count('Of these, pairs with the same holder'),
    sameProposition: count('Of these, pairs with a proposition of the same sense'),
  }),
});

export const statementSchema = z.strictObject({
  id: id('The statement’s folder and first part of its addresses'),
  ...aboutStatement,
  url: z.nullable(address('Where the source was published, if known')),
  sha256,
  reliability: z.nullable(reliabilitySchema),
  exchanges: z.array(exchangeSchema),
  passages: z.array(passageSchema),
  notes: z.array(noteSchema),
  topicCodes: z.array(topicCodeSchema),
  mentions: z.array(mentionSchema),
  places: z.array(placeMentionSchema),
  positions: z.array(positionSchema),
  relations: z.array(relationSchema),
});

export const tourQuoteSchema = z.strictObject({
  ...quote,
  position: z.nullable(id('The position that the words carry, if they are to be shown as one')),
});

export const tourStepSchema = z.strictObject({
  show: text('An address within the app'),
  text: z.nullable(
    text('The address of the text as this step opens it; by default the words that it quotes'),
  ),
  compare: z.nullable(text('The address that compares what is said here, if any')),
  title: z.nullable(text('A heading for the step')),
  say: text('What to say there'),
  quotes: z.array(tourQuoteSchema).check(z.maxLength(3)),
  ask: z.nullable(text('One question for the class')),
  notes: z.nullable(text('What only the presenter sees')),
});

export const tourSchema = z.strictObject({
  id: id('The tour’s permanent name in addresses'),
  statement: id('The statement it leads through'),
  title: text('The tour’s title'),
  minutes: z.nullable(count('How long it takes in class')),
  level: z.nullable(text('For whom it is')),
  aims: z.array(text('What the class can do afterwards')),
  questions: z.array(text('A question to discuss at the end')),
  steps: z.array(tourStepSchema),
});

/** The public data file model.json. Field names are a contract with other programs. */
export const collectionSchema = z.strictObject({
  format: z.literal('parley-collection'),
  version: z.literal(1),
  title: text('The collection’s title'),
  description: text('What the collection holds'),
  codebook: codebookSchema,
  statements: z.array(statementSchema),
  tours: z.array(tourSchema),
});
