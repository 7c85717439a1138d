import { compareAddress, lineUpsAddress } from '#model/address.ts';
import { collection, library } from '../../model.ts';
import { opened, pathTo } from '../kinds.ts';

const index = library.statements.get(opened.id);
const [busiest] = [...(index?.mentionsByActor ?? [])].sort(([, a], [, b]) => b.length - a.length);
const topicOf = (id: string) => collection.codebook.propositions.find((one) => one.id === id)?.topic;
const opposing = opened.positions.find(({ stance }) => stance === 'opposes');
const [firstTour] = collection.tours;
if (busiest === undefined || opposing === undefined || firstTour === undefined)
  throw new Error('The statement has too little in it.');

/** A topic on which somebody opposes something. */
export const topic = topicOf(opposing.proposition) ?? '';
/** Whoever is named most often, and the names in the order of the text. */
export const [actor, mentions] = busiest;
export const tour = firstTour;
/** A passage that is far down the text. */
export const late = opened.passages.at(-4)?.id ?? '';

export const TABLE = pathTo({ page: 'table', statement: opened.id, selection: null });
export const TOPIC = pathTo({ page: 'topic', statement: opened.id, topic, selection: null });
export const COMPARE = pathTo(compareAddress());
export const LINE_UPS = pathTo(lineUpsAddress());

/** Whether some words hold the exact words of a position. */
export function holdsQuote(words: string): boolean {
  return opened.positions.some(({ evidence }) => evidence.some(({ quote }) => words.includes(quote)));
}
