import { longDate } from './locale.ts';
import { counted } from './terms.ts';

export const wholeTable = 'The whole table';

/** Who said it where and when: "Sergey Lavrov, Brussels, 23 April 2013". */
export const saidWhere = (speaker: string, place: string, date: string): string =>
  `${speaker}, ${place}, ${longDate(date)}`;

export const lede =
  'The rim of the table is the statement, read clockwise from the head. On the table lie its topics; around it sit all those it speaks of. Every line runs through the text.';

export const theTable = 'The table';

export const picture = 'The table: passages round its rim, topics on it, actors about it';

export const whole = 'Whole table';

export const topics = 'Topics';

export const furtherTopics = 'Further topics';

export const actors = 'Actors';

export const positionsOf = (count: number): string => counted(count, 'position');

export const andMore = (count: number): string => `and ${count} more`;

export const readTheText = 'Read the text';

export const whoIsInIt = 'Who is in it';

export const key = 'Key: the lines of the table';

export const aboutTopic = 'a passage about the topic';

export const touchesTopic = 'a passage that touches it';

export const furtherTopic = 'a further topic in a passage';

export const joinsTopics = 'the text itself joins two topics';

export const question = 'a journalist’s question';

export const firstCounts = 'who first counts in a passage';
