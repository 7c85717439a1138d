import { readFileSync } from 'node:fs';
import type { Collection } from '#model/collection.ts';
import { collectionSchema } from '#model/collection-schema.ts';
import { indexCollection } from '#query/library.ts';

/** The collection that ships, read through its schema. */
export const collection: Collection = collectionSchema.parse(
  JSON.parse(readFileSync('data/model.json', 'utf8')),
);

export const library = indexCollection(collection);
