import type { Thing } from '#query/search/search-things.ts';

/** By what a test tells the things found apart. */
export function idOfThing(thing: Thing): string {
  switch (thing.kind) {
    case 'topic':
      return thing.topic.id;
    case 'actor':
      return thing.actor.id;
    case 'passage':
      return thing.passage.id;
    case 'proposition':
      return thing.proposition.id;
    case 'position':
      return thing.position.id;
  }
}
