import { type Address, lineUpsAddress, textAddress } from '#model/address.ts';
import * as words from '#words/missing.tsx';
import { edits } from './edits.ts';
import type { Library } from './library.ts';

/** A page that exists, near to one that was asked for in vain. */
export interface NearAddress {
  name: string;
  to: Address;
}

/** The pages whose ids are most like the last part of a path, nearest first, none that has nothing to do with it. */
export function nearestAddresses(library: Library, path: string, limit = 5): NearAddress[] {
  const asked = path.toLowerCase().split('/').filter(Boolean).at(-1) ?? '';
  if (asked === '') return [];
  return pages(library)
    .map(({ id, ...page }) => ({ page, distance: distanceOf(asked, id) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ page }) => page);
}

function pages({ topics, actors, propositions, statements }: Library): (NearAddress & { id: string })[] {
  return [
    ...[...statements.values()].flatMap(({ statement: { id, heading } }) => [
      { id, name: heading, to: { page: 'table', statement: id, selection: null } as const },
      { id: 'text', name: words.theText(heading), to: textAddress(id) },
      ...[...topics.values()].map(({ id: topic, label }) => ({
        id: topic,
        name: label,
        to: { page: 'topic', statement: id, topic, selection: null } as const,
      })),
    ]),
    ...[...actors.values()].map(({ id, name }) => ({ id, name, to: { page: 'actor', actor: id } as const })),
    ...[...propositions.values()].map(({ id, text }) => ({
      id,
      name: text,
      to: { page: 'proposition', proposition: id } as const,
    })),
    { id: 'actors', name: words.actors, to: { page: 'actors' } },
    { id: 'basket', name: words.basket, to: { page: 'basket' } },
    { id: 'line-ups', name: words.lineUps, to: lineUpsAddress() },
    { id: 'about', name: words.about, to: { page: 'about', section: null } },
  ];
}

/** From 0 for the same to 1 for nothing in common: edits as a share of the longer id. */
function distanceOf(asked: string, id: string): number {
  if (id.split('-').includes(asked)) return 0.1;
  return edits(asked, id) / Math.max(asked.length, id.length);
}
