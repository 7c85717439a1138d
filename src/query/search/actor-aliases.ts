import type { ActorId } from '#model/collection.ts';
import type { Library } from '#query/library.ts';

const known = new WeakMap<Library, ReadonlyMap<ActorId, string[]>>();

/** What the statements call each actor, beside its name: "the American party", "Djebhat an-Nusra". No pronouns. */
export function actorAliases(library: Library): ReadonlyMap<ActorId, string[]> {
  const aliases = known.get(library) ?? listAliases(library);
  known.set(library, aliases);
  return aliases;
}

function listAliases({ actors, statements }: Library): Map<ActorId, string[]> {
  const called = new Map([...actors.keys()].map((id) => [id, new Set<string>()]));
  for (const { statement } of statements.values())
    for (const { actor, quote } of statement.mentions) called.get(actor)?.add(quote);
  return new Map(
    [...actors.values()].map(({ id, forms }) => {
      // Each looked at once, not at every mention: a long text has thousands.
      const naming = [...(called.get(id) ?? [])].filter(namesSomebody);
      return [id, [...new Set([...forms, ...naming])]];
    }),
  );
}

/** Whether words of a text name somebody: several do, and one word with a capital; "they" and "They" do not. */
export function namesSomebody(quote: string): boolean {
  const letters = quote.replace(/\P{L}/gu, '');
  return /\s/.test(quote) || (/\p{Lu}/u.test(letters) && !PRONOUNS.has(letters));
}

/** As they stand at the beginning of a sentence: “US” is a country. */
const PRONOUNS: ReadonlySet<string> = new Set(['I', 'We', 'Us', 'You', 'He', 'She', 'It', 'They', 'Them']);
