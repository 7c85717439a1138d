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
  const forms = new Map([...actors.values()].map(({ id, forms }) => [id, new Set(forms)]));
  for (const { statement } of statements.values())
    for (const { actor, quote } of statement.mentions) if (namesSomebody(quote)) forms.get(actor)?.add(quote);
  return new Map([...forms].map(([id, of]) => [id, [...of]]));
}

/** Whether words of a text name somebody: several do, and one word with a capital; "they" and "They" do not. */
export function namesSomebody(quote: string): boolean {
  const letters = quote.replace(/\P{L}/gu, '');
  return /\s/.test(quote) || (/\p{Lu}/u.test(letters) && !PRONOUNS.has(letters));
}

/** As they stand at the beginning of a sentence: “US” is a country. */
const PRONOUNS: ReadonlySet<string> = new Set(['I', 'We', 'Us', 'You', 'He', 'She', 'It', 'They', 'Them']);
