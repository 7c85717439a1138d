import type { Collection } from '#model/collection.ts';
import { generateCollection } from '../../generate/collection.ts';
import { collection } from '../../model.ts';

/** A collection that pages are measured with. */
export interface Model {
  name: string;
  collection: Collection;
  /** Whether its pages are those of the build; others are prerendered here and put in their place. */
  built: boolean;
}

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The collection has no statement.');

/** The id of the statement that ships; the generated ones go by it too, so that its addresses lead to them. */
export const STATEMENT = statement.id;

export const SHIPPED: Model = {
  name: `shipped, ${statement.passages.length} passages`,
  collection,
  built: true,
};

/** Made up from a seed, the same each time, with as many actors as such a text might name. */
export const [OF_100, OF_400, OF_1000] = [made(100, 15, 100), made(400, 30, 400), made(1000, 30, 400)];

function made(passages: number, topics: number, actors: number): Model {
  const made = generateCollection({ seed: 7, passages, topics, actors });
  return {
    name: `${passages} passages`,
    built: false,
    collection: { ...made, statements: made.statements.map((each) => ({ ...each, id: STATEMENT })) },
  };
}
