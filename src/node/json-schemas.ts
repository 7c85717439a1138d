import * as z from 'zod/mini';
import { codebookSourceSchema, codingSourceSchema, toursSourceSchema } from '#model/coding-schema.ts';
import { collectionSchema } from '#model/collection-schema.ts';
import { stringifyModel } from './stringify-model.ts';

const SCHEMAS = {
  codebook: { title: 'Codebook: topics, actors, places and propositions', schema: codebookSourceSchema },
  coding: { title: 'Coding of one statement', schema: codingSourceSchema },
  tours: { title: 'Tours: addresses with something to say at each', schema: toursSourceSchema },
  collection: { title: 'Collection: a codebook and the statements coded with it', schema: collectionSchema },
};

/** The formats as JSON Schema, by file name: for editors while writing, and for programs that read the model. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
      // Editors know draft 7 best.
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`${name}.schema.json`, stringifyModel({ $schema, title, ...rest })];
    }),
  );
}
