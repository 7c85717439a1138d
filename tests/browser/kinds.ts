import {
  type Address,
  compareAddress,
  facesAddress,
  handoutAddress,
  lineUpsAddress,
  predictAddress,
  quizAddress,
  textAddress,
} from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { collection } from '../model.ts';

const [statement] = collection.statements;
const [topic] = collection.codebook.topics;
const [proposition] = collection.codebook.propositions;
const [tour] = collection.tours;
if (statement === undefined || topic === undefined || proposition === undefined || tour === undefined)
  throw new Error('The browser tests need a collection with a statement, a topic, a proposition and a tour.');

/** The statement that the tests open, and the passage with most to say. */
export const opened = statement;

/** One address of every kind of page that is written out as HTML. */
const addresses: Address[] = [
  { page: 'front' },
  { page: 'table', statement: statement.id, selection: null },
  { page: 'topic', statement: statement.id, topic: topic.id, selection: null },
  textAddress(statement.id),
  { page: 'tours', statement: statement.id },
  { page: 'tour', statement: statement.id, tour: tour.id, step: 1 },
  { page: 'presenter', statement: statement.id, tour: tour.id, step: 1 },
  quizAddress(statement.id),
  predictAddress(statement.id),
  handoutAddress(statement.id),
  { page: 'actors' },
  { page: 'actor', actor: statement.speaker },
  { page: 'proposition', proposition: proposition.id },
  { page: 'find', request: '' },
  { page: 'basket' },
  compareAddress(),
  facesAddress(),
  lineUpsAddress(),
  { page: 'about', section: null },
];

/** By name of the page, its path below the app's front page. */
export const kinds = addresses.map((address): [string, string] => [address.page, pathTo(address)]);

export function pathTo(address: Address): string {
  return `.${formatAddress(address)}`;
}
