import type { Actor } from '#model/collection.ts';
import type { CitedName } from './cited.ts';

/** An actor as an author: of a person’s name the last word is the family name. */
export function citedName({ kind, name }: Pick<Actor, 'kind' | 'name'>): CitedName {
  const words = name.split(' ');
  const family = words.pop() ?? '';
  return kind === 'person' && words.length > 0 ? { family, given: words.join(' ') } : { literal: name };
}

/** "Sergey Lavrov" */
export function spokenName(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** "Lavrov, Sergey" */
export function sortedName(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** "Lavrov, S." */
export function initialledName(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(' ')
    .map((word) => word.replace(/\p{L}[\p{L}\p{M}’'.]*/gu, (part) => `${[...part][0]}.`));
  return `${name.family}, ${initials.join(' ')}`;
}

/** "Lavrov" */
export function familyName(name: CitedName): string {
  return 'literal' in name ? name.literal : name.family;
}
