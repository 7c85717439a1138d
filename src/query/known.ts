/** What a model's id stands for. A model that passed its schema and compile names nothing it does not hold. */
export function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The model names “${id}” but does not hold it.`);
  return thing;
}
