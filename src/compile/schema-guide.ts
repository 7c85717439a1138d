import * as z from 'zod/mini';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a schema says of the parts of a file: their keys, and what each is for. */
export interface SchemaGuide {
  keysAt(path: readonly PropertyKey[]): string[];
  purposeAt(path: readonly PropertyKey[]): string | null;
}

/** Reads the schema as JSON Schema, which is plain data. */
export function schemaGuide(schema: z.ZodMiniType): SchemaGuide {
  const root = z.toJSONSchema(schema, { io: 'input' });
  const at = (path: readonly PropertyKey[]) =>
    path.reduce<JsonSchema[]>((schemas, key) => schemas.flatMap((one) => below(one, key)), [root]);
  return {
    keysAt: (path) =>
      at(path)
        .flatMap(alternatives)
        .flatMap((one) => Object.keys(one.properties ?? {})),
    purposeAt: (path) => at(path).find((one) => one.description !== undefined)?.description ?? null,
  };
}

function below(schema: JsonSchema, key: PropertyKey): JsonSchema[] {
  return alternatives(schema)
    .flatMap(({ properties, items, additionalProperties }) =>
      typeof key === 'number' ? items : (properties?.[String(key)] ?? additionalProperties),
    )
    .filter((one): one is JsonSchema => typeof one === 'object' && one !== null);
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf?.flatMap(alternatives) ?? [schema];
}
