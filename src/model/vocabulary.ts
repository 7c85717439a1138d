/** What a holder is said to want of a proposition. *Not stated* is the absence of a position and has no value here. */
export const STANCES = ['supports', 'conditional', 'undecided', 'opposes'] as const;
export type Stance = (typeof STANCES)[number];

/** Whose voice carries a position: the speaker's own, his report of another, or a journalist's question. */
export const ATTRIBUTIONS = ['own', 'attributed', 'questioner'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** What an actor is. A collective is a group that the text does not name. */
export const ACTOR_KINDS = [
  'state',
  'organisation',
  'body',
  'person',
  'armed-group',
  'people',
  'collective',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Whether a passage is about a topic or only touches it. */
export const WEIGHTS = ['primary', 'secondary'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Core topics carry a colour of their own; further topics are drawn hollow. */
export const TOPIC_GROUPS = ['core', 'further'] as const;

/** What lies over the plain words of a statement, each to be shown or hidden. */
export const LAYERS = ['positions', 'mentions', 'topics', 'notes'] as const;
export type Layer = (typeof LAYERS)[number];

/** What a reader can step through of what is lit; positions are stepped through by opening them. */
export const STOP_KINDS = ['mentions', 'passages'] as const;
export type StopKind = (typeof STOP_KINDS)[number];

export const PASSAGE_KINDS = ['speech', 'question', 'answer'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** What a question of a quiz asks of a position: whose it is, whose word it is, the stance, or where its words stand. */
export const QUIZ_KINDS = ['holder', 'voice', 'stance', 'passage'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** What is hidden of positions while a class predicts it. */
export const HIDEABLES = ['stances', 'holders', 'topics'] as const;
export type Hideable = (typeof HIDEABLES)[number];

/** How a citation is written. */
export const CITATION_STYLES = ['chicago', 'apa', 'mla'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
