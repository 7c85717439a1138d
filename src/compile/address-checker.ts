import type { Address } from '#model/address.ts';
import type { Collection, Statement, StatementId } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';
import { suggest } from './nearest-name.ts';

/** What is wrong with an address. */
export interface AddressFault {
  message: string;
  remedy: string;
}

/** Something that an address names, and what it could name there. */
interface Named {
  what: string;
  id: string;
  of: readonly { id: string }[];
}

/** What addresses may name; of tours how many steps they have. */
type Addressable = Omit<Collection, 'tours'> & {
  tours: readonly { id: string; statement: StatementId; steps: readonly unknown[] }[];
};

/** Says what is wrong with an address within the collection; null if everything it names is there. */
export function addressChecker(collection: Addressable): (text: string) => AddressFault | null {
  return (text) => {
    if (!/^\/(?![/\\])/.test(text) || !URL.canParse(text, 'https://parley.invalid'))
      return { message: `“${text}” is no address of the app.`, remedy: 'Begin it with a slash.' };
    const address = parseAddressText(text);
    if (address.page === 'missing')
      return {
        message: `No page has the address “${text}”.`,
        remedy: 'Copy the address of a page of the app.',
      };
    const unknown = namesIn(address, collection).find(({ id, of }) => !of.some((one) => one.id === id));
    if (unknown !== undefined)
      return {
        message: `“${text}” leads to the ${unknown.what} “${unknown.id}”, which is not there.`,
        remedy: remedyFor(unknown),
      };
    const read = formatAddress(address);
    return lost(text, read)
      ? {
          message: `“${text}” says more than the app reads, which is “${read}”.`,
          remedy: 'Correct the rest.',
        }
      : null;
  };
}

function remedyFor({ what, id, of }: Named): string {
  const ids = of.map((one) => one.id);
  const last = ids.at(-1);
  const isNumber = what === 'passage' || what === 'step';
  return isNumber && last !== undefined
    ? `The last one is “${last}”.`
    : suggest(id, ids, 'Correct the address.');
}

function namesIn(address: Address, { codebook, statements, tours }: Addressable): Named[] {
  const { topics, actors, propositions } = codebook;
  const topic = (id: string) => ({ what: 'topic', id, of: topics });
  const actor = (id: string) => ({ what: 'actor', id, of: actors });
  const proposition = (id: string) => ({ what: 'proposition', id, of: propositions });
  const within = (of: Statement | undefined) => ({
    passage: (id: string) => ({ what: 'passage', id, of: of?.passages ?? [] }),
    position: (id: string) => ({ what: 'position', id, of: of?.positions ?? [] }),
  });
  const optional = (id: string | null, name: (id: string) => Named) => (id === null ? [] : [name(id)]);

  switch (address.page) {
    case 'front':
    case 'actors':
    case 'find':
    case 'basket':
    case 'about':
    case 'missing':
      return [];
    case 'actor':
      return [actor(address.actor)];
    case 'proposition':
      return [proposition(address.proposition)];
    case 'compare':
      return [
        ...optional(address.topic, topic),
        ...address.actors.map(actor),
        ...optional(address.open, proposition),
      ];
    case 'faces':
    case 'line-ups':
      return [...optional(address.topic, topic), ...address.actors.map(actor)];
  }
  const statement = statements.find(({ id }) => id === address.statement);
  const { passage, position } = within(statement);
  const here: Named = { what: 'statement', id: address.statement, of: statements };
  switch (address.page) {
    case 'table':
    case 'topic': {
      const select = { topic, actor, proposition, passage, position };
      const { selection } = address;
      return [
        here,
        ...(address.page === 'topic' ? [topic(address.topic)] : []),
        ...(selection === null ? [] : [selection, ...(selection.with ?? [])]).map(({ kind, id }) =>
          select[kind](id),
        ),
      ];
    }
    case 'handout':
      return [
        here,
        ...optional(address.topic, topic),
        ...address.actors.map(actor),
        ...optional(address.tour, (id) => ({
          what: 'tour',
          id,
          of: tours.filter((tour) => tour.statement === address.statement),
        })),
        ...address.passages.map(passage),
      ];
    case 'text':
      return [
        here,
        ...optional(address.passage, passage),
        ...address.topics.map(topic),
        ...address.actors.map(actor),
        ...address.propositions.map(proposition),
        ...optional(address.position, position),
      ];
    case 'tours':
    case 'quiz':
      return [here];
    case 'predict':
      return [
        here,
        ...optional(address.topic, topic),
        ...optional(address.passage, passage),
        ...optional(address.proposition, proposition),
      ];
    case 'tour':
    case 'presenter': {
      const own = tours.filter((tour) => tour.statement === address.statement);
      const steps = own.find(({ id }) => id === address.tour)?.steps ?? [];
      return [
        here,
        { what: 'tour', id: address.tour, of: own },
        { what: 'step', id: String(address.step), of: steps.map((_, index) => ({ id: String(index + 1) })) },
      ];
    }
  }
}

/** Whether an address was written with parameters that were not understood. */
function lost(written: string, read: string): boolean {
  return canonical(written) !== canonical(read);
}

function canonical(text: string): string {
  const { pathname, searchParams, hash } = new URL(text, 'https://parley.invalid');
  const parameters = [...searchParams].map(([key, value]) => `${key}=${value.split(',').sort().join(',')}`);
  return JSON.stringify([pathname.replace(/\/$/, ''), parameters.sort(), hash]);
}
