import { longDate } from './locale.ts';
import { counted } from './terms.ts';

/** The title of a document, from the page to the app. */
export const titled = (...parts: string[]) => [...parts, 'Parley'].join(' · ');
export const missing = 'No such page';
export const noPageHere = 'There is no page at this address.';

export const basket = 'Evidence basket';
export const ofBasket =
  'Quotes, positions and passages that you have pinned, in your order and with your notes: kept on this machine alone, to take along with their citations.';

export const lineUps = 'Line-ups';
export const ofLineUps =
  'Who takes the same side as whom, and who the opposite one: every tie between two actors with the propositions and the exact words behind it.';

export const about = 'About';
export const ofAbout =
  'The source and how it was coded: the codebook, the proof that every quote is exact, how to cite, and the data to download.';

export const find = 'Find';
export const ofFind =
  'One search over text, topics, actors with all their names, propositions and positions, with filters by stance, holder, topic and voice.';

/** "Press statement, Brussels, 23 April 2013" */
export const occasion = (statement: { occasion: string; place: string; date: string }) =>
  `${statement.occasion}, ${statement.place}, ${longDate(statement.date)}`;
export const ofTable = (held: string, passages: number, topics: number, positions: number) =>
  `${held}. ${counted(passages, 'passage')}, ${counted(topics, 'topic')}, ${counted(positions, 'position')}, each with its exact words.`;

export const ofTopic = (
  topic: { label: string; definition: string },
  positions: number,
  passages: number,
  heading: string,
) =>
  `${topic.definition} ${counted(positions, 'position')} and ${counted(passages, 'passage')} on ${topic.label} in “${heading}”.`;

export const text = 'Text';
export const ofText = (passages: number, held: string) =>
  `The full text in ${counted(passages, 'passage')}, with every topic, actor and position marked at its words. ${held}.`;

export const inClass = 'In class';
export const ofTours = (tours: readonly string[], heading: string) =>
  `${counted(tours.length, 'tour')} through “${heading}” for a class: ${tours.join('; ')}.`;

export const quiz = 'Quiz';
export const ofQuiz =
  'Questions on exact words: whose position, whose word, which stance, which passage. One address gives a whole class the same ten.';

export const predict = 'Predict, then reveal';
export const ofPredict =
  'A class says first what it expects, by show of hands or each alone, and then reveals one by one what is coded, with the exact words.';

export const presenter = 'Presenter';
export const step = (number: number) => `Step ${number}`;

export const sheetName: Record<'handout' | 'worksheet' | 'key', string> = {
  handout: 'Handout',
  worksheet: 'Worksheet',
  key: 'Answer key',
};
export const sheetOf = (sheet: string, about: readonly string[]) =>
  about.length === 0 ? sheet : `${sheet}: ${about.join(', ')}`;
export const ofHandout =
  'On paper for a class: propositions with who is for and against, in exact words; a worksheet with blanks, and its key.';

export const actors = 'Actors';
export const ofActors = (actors: number) =>
  `Everyone who is in it, ${counted(actors, 'actor')}: states, organisations, persons and groups, what each is said to want, and where each is mentioned.`;
export const ofActor = (gloss: string, positions: number, mentions: number) =>
  `${gloss} ${counted(positions, 'position')} and ${counted(mentions, 'mention')}, with the exact words.`;

export const propositions = 'Propositions';
export const ofProposition = (proposition: string) =>
  `“${proposition}” Who is said to support or oppose it, on whose word, and in which exact words.`;

export const compare = 'Who stands where';
export const ofCompare = (propositions: number) =>
  `${counted(propositions, 'proposition')}, the disputed ones first: who supports and who opposes each, under which condition, on whose word, and where the text is silent.`;

export const faceToFace = (names: readonly string[]) =>
  names.length > 1 ? names.join(', ') : 'Face to face';
export const ofFaces =
  'Two to four actors side by side: what they share, where they oppose each other, and where only one of them speaks, each with the exact words.';
