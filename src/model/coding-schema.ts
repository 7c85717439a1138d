import * as z from 'zod/mini';
import { aboutStatement, sha256 } from './about-statement-schema.ts';
import {
  actorSchema,
  placeSchema,
  propositionSchema,
  reliabilitySchema,
  topicSchema,
} from './collection-schema.ts';
import { address, id, text, verbatim } from './schema-values.ts';
import { ATTRIBUTIONS, PASSAGE_KINDS, STANCES, WEIGHTS } from './vocabulary.ts';

const occurrence = z.optional(
  z.int().check(z.minimum(1), z.describe('Which one, from 1, if the words stand more than once')),
);

/** Exact words, as a scholar writes them: the words alone, or with the occurrence or passage that settles them. */
const quoteSource = z.union([
  verbatim('Exact words, unique in this passage'),
  z.strictObject({
    quote: verbatim('Exact words'),
    occurrence,
    passage: z.optional(id('The passage they stand in, if it is another one')),
  }),
]);

/** data/codebook.yaml */
export const codebookSourceSchema = z.strictObject({
  title: text('The collection’s title'),
  description: text('What the collection holds'),
  topics: z.array(z.extend(topicSchema, { parent: z.optional(topicSchema.shape.parent) })),
  actors: z.array(
    z.extend(actorSchema, {
      plural: z.optional(actorSchema.shape.plural),
      affiliation: z.optional(actorSchema.shape.affiliation),
      forms: z.optional(actorSchema.shape.forms),
    }),
  ),
  places: z.optional(z.array(z.extend(placeSchema, { forms: z.optional(placeSchema.shape.forms) }))),
  propositions: z.array(propositionSchema),
});

const topicCodeSource = z.strictObject({
  topic: id('A topic of the codebook'),
  weight: z.enum(WEIGHTS),
  quotes: z.optional(z.array(quoteSource)),
});

const mentionSource = z.strictObject({
  actor: id('An actor of the codebook, or none to say that the words are no mention'),
  quote: verbatim('Exact words'),
  occurrence,
});

const placeMentionSource = z.strictObject({
  place: id('A place of the codebook, or none to say that the words name no place'),
  quote: verbatim('Exact words'),
  occurrence,
});

const noteSource = z.strictObject({
  quote: verbatim('Exact words'),
  occurrence,
  form: z.optional(text('The usual form')),
  note: text('What the editor says of them'),
});

const positionSource = z.strictObject({
  id: z.optional(id('Only where holder and proposition meet twice in one passage')),
  holder: id('Whose position it is'),
  proposition: id('A proposition of the codebook'),
  stance: z.enum(STANCES),
  attribution: z.enum(ATTRIBUTIONS),
  addressees: z.optional(z.array(id('To whom a demand is addressed'))),
  cue: z.optional(quoteSource),
  condition: z.optional(quoteSource),
  evidence: z.array(quoteSource).check(z.minLength(1)),
  memo: z.optional(text('Why a judgement call was settled as it was')),
});

const relationSource = z.strictObject({
  from: id('A topic'),
  to: id('A topic'),
  label: text('What the text says joins them'),
  quote: verbatim('Exact words'),
  occurrence,
});

const passageSource = z.strictObject({
  summary: z.optional(text('One neutral sentence on what the passage says')),
  topics: z.optional(z.array(topicCodeSource)),
  mentions: z.optional(z.array(mentionSource)),
  places: z.optional(z.array(placeMentionSource)),
  notes: z.optional(z.array(noteSource)),
  positions: z.optional(z.array(positionSource)),
  relations: z.optional(z.array(relationSource)),
});

/** data/{statement}/coding.yaml */
export const codingSourceSchema = z.strictObject({
  ...aboutStatement,
  url: z.optional(address('Where the source was published')),
  sha256,
  reliability: z.optional(reliabilitySchema),
  after: verbatim('The last heading line of text.txt; passages begin below it'),
  turns: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum(PASSAGE_KINDS),
      speaker: id('The actor who speaks after this prefix'),
    }),
  ),
  exchanges: z.array(text('A neutral heading for the exchange')),
  passages: z.record(z.string(), passageSource),
});

const tourQuoteSource = z.strictObject({
  passage: id('The passage the words stand in'),
  quote: verbatim('Exact words'),
  occurrence,
  position: z.optional(id('The position that the words carry: its holder and stance stand beside them')),
});

const tourStepSource = z.strictObject({
  show: text('An address within the app, as the page copies it'),
  text: z.optional(
    text('The address of the text as this step opens it; by default the words that it quotes'),
  ),
  compare: z.optional(text('The address that compares what is said here')),
  title: z.optional(text('A heading for the step')),
  say: text('What to say there'),
  quotes: z.optional(z.array(tourQuoteSource).check(z.describe('At most three'))),
  ask: z.optional(text('One question for the class')),
  notes: z.optional(text('What only the presenter sees')),
});

/** data/tours.yaml */
export const toursSourceSchema = z.strictObject({
  tours: z.array(
    z.strictObject({
      id: id('The tour’s permanent name in addresses'),
      statement: z.optional(id('The statement it leads through; by default that of its first address')),
      title: text('The tour’s title'),
      minutes: z.optional(z.int().check(z.minimum(1), z.describe('How long it takes in class'))),
      level: z.optional(text('For whom it is')),
      aims: z.optional(z.array(text('What the class can do afterwards'))),
      questions: z.optional(z.array(text('A question to discuss at the end'))),
      steps: z.array(tourStepSource),
    }),
  ),
});

export type CodebookSource = z.infer<typeof codebookSourceSchema>;
export type CodingSource = z.infer<typeof codingSourceSchema>;
export type PassageSource = z.infer<typeof passageSource>;
export type PositionSource = z.infer<typeof positionSource>;
export type QuoteSource = z.infer<typeof quoteSource>;
export type TourSource = z.infer<typeof toursSourceSchema>['tours'][number];
export type TourStepSource = z.infer<typeof tourStepSource>;
