import { PLAIN_LOOK, type TopicAddress, withLook } from '#model/address.ts';
import { ATTRIBUTIONS, type Attribution, STANCES, type Stance } from '#model/vocabulary.ts';
import { useGo } from '#state/address.ts';

/** The stances and voices that a reader asks to see; of a kind of which none is asked for, all are seen. */
export interface Filters {
  chosen: ReadonlySet<Stance | Attribution>;
  toggle: (kind: Stance | Attribution) => void;
  /** Classes that name what is left out. */
  without: string;
}

/** They are in the address; a filter narrows what is there and is no step of its own in the history. */
export function useFilters(address: TopicAddress): Filters {
  const go = useGo();
  const look = address.look ?? PLAIN_LOOK;
  const chosen = new Set<Stance | Attribution>([...look.stances, ...look.attributions]);
  const toggle = (kind: Stance | Attribution) => {
    const after = new Set(chosen);
    if (!after.delete(kind)) after.add(kind);
    const stances = STANCES.filter((one) => after.has(one));
    const attributions = ATTRIBUTIONS.filter((one) => after.has(one));
    go(withLook(address, { ...look, stances, attributions }), { replace: true });
  };
  const without = [STANCES, ATTRIBUTIONS].flatMap((kinds: readonly (Stance | Attribution)[]) =>
    kinds.some((kind) => chosen.has(kind)) ? kinds.filter((kind) => !chosen.has(kind)) : [],
  );
  return { chosen, toggle, without: without.map((kind) => `without-${kind}`).join(' ') };
}
