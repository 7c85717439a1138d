import type { ActorKind } from '#model/vocabulary.ts';
import './actor-icon.css';

/** The seat of an actor: its shape tells the kind. Decoration, since the kind stands in words nearby. */
export function ActorIcon({ kind }: { kind: ActorKind }) {
  return (
    <svg className="actor-icon" viewBox="-7 -7 14 14" aria-hidden="true">
      <use href={`#seat-${kind}`} x="-7" y="-7" width="14" height="14" />
    </svg>
  );
}
