import { useMemo } from 'react';
import type { LineUpsLinks } from '#charts/line-ups/LineUpsFigure.tsx';
import type { LineUpsAddress } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { useLibrary } from '#state/library.tsx';
import { actorName, onceMore, tieName } from '#words/tie-names.ts';

/** A mark selects what it stands for; an actor that is selected already leads on to its page. */
export function useLineUpsLinks(address: LineUpsAddress, all: LineUps): LineUpsLinks {
  const library = useLibrary();
  return useMemo(() => {
    const isSelected = ([first]: readonly ActorId[]) =>
      address.actors.length === 1 && address.actors[0] === first;
    const names = new Map<string, string>([
      ...all.actors.map((lined): [string, string] => [lined.actor.id, actorName(lined)]),
      ...all.ties.map((shown): [string, string] => {
        const [a, b] = shown.tie.ends.map((end) => known(library.actors, end).name);
        return [shown.tie.ends.join(' '), tieName([a ?? '', b ?? ''], shown, address.jaccard)];
      }),
    ]);
    return {
      to: (ends) => {
        const [only, ...others] = ends;
        if (only !== undefined && others.length === 0 && isSelected(ends))
          return { page: 'actor', actor: only };
        return { ...address, actors: [...ends] };
      },
      nameOf: (ends) => {
        const name = names.get(ends.join(' ')) ?? '';
        return ends.length === 1 && isSelected(ends) ? onceMore(name) : name;
      },
    };
  }, [library, address, all]);
}
