import type * as z from 'zod/mini';
import type * as schema from './collection-schema.ts';

export type TopicId = string;
export type ActorId = string;
export type PlaceId = string;
export type PropositionId = string;
export type PositionId = string;
export type PassageId = string;
export type StatementId = string;

/** Exact words: a contiguous substring of one passage, with offsets in UTF-16 code units, end exclusive. */
export type Quote = z.infer<typeof schema.quoteSchema>;
/** A place in a passage; end exclusive. */
export type Span = Omit<Quote, 'quote'>;

/** A subject heading on passages. */
export type Topic = z.infer<typeof schema.topicSchema>;
/** Whoever is named or referred to and can act or hold a view. */
export type Actor = z.infer<typeof schema.actorSchema>;
export type Place = z.infer<typeof schema.placeSchema>;
/** A neutral sentence that an actor can support or oppose. */
export type Proposition = z.infer<typeof schema.propositionSchema>;
/** Topics, actors, places and propositions, shared by all statements of the collection. */
export type Codebook = z.infer<typeof schema.codebookSchema>;

/** A numbered unit of a statement: a paragraph of speech, a question, a paragraph of an answer. */
export type Passage = z.infer<typeof schema.passageSchema>;
/** One question with its answer. */
export type Exchange = z.infer<typeof schema.exchangeSchema>;
export type TopicCode = z.infer<typeof schema.topicCodeSchema>;
/** The surface form of an actor at a span of a passage. */
export type Mention = z.infer<typeof schema.mentionSchema>;
export type PlaceMention = z.infer<typeof schema.placeMentionSchema>;
/** What the editor says of a slip of the source; the source itself is never corrected. */
export type EditorialNote = z.infer<typeof schema.noteSchema>;
/** Holder, proposition, stance, attribution and evidence. */
export type Position = z.infer<typeof schema.positionSchema>;
/** A link between topics that the text itself draws. */
export type Relation = z.infer<typeof schema.relationSchema>;
export type Reliability = z.infer<typeof schema.reliabilitySchema>;
/** A published text by a speaker. */
export type Statement = z.infer<typeof schema.statementSchema>;
/** An ordered list of addresses with something to say at each. */
export type Tour = z.infer<typeof schema.tourSchema>;
/** An address, what to say there, the words to bring out, and a question for the class. */
export type TourStep = z.infer<typeof schema.tourStepSchema>;
/** Exact words that a step brings out, and the position that they carry. */
export type TourQuote = z.infer<typeof schema.tourQuoteSchema>;
/** One codebook and the statements coded with it; what the app opens. */
export type Collection = z.infer<typeof schema.collectionSchema>;
