import type { ActorId } from '#model/collection.ts';
import type { ActorKind } from '#model/vocabulary.ts';

/** What a picture of line-ups shows, as plain data. */
export interface LineUpsInput {
  /** Most important first. */
  actors: readonly DrawnActor[];
  /** Strongest first. */
  ties: readonly DrawnTie[];
}

export interface DrawnActor {
  id: ActorId;
  name: string;
  kind: ActorKind;
}

export interface DrawnTie {
  ends: readonly [ActorId, ActorId];
  agreement: DrawnWeight | null;
  disagreement: DrawnWeight | null;
}

/** How strong one side of a tie is. */
export interface DrawnWeight {
  /** As a part of the strongest there is, above 0 and up to 1. */
  strength: number;
  /** What stands on its line, such as "+2" or "−8 %"; null if nothing need. */
  label: string | null;
}

/** The room that a picture is laid out for, in its pixels, and how many actors it can hold legibly. */
export interface LineUpsSize {
  width: number;
  height: number;
  most: number;
  fontSize: number;
  /** How wide a line of a name may be. */
  nameWidth: number;
}

export const WIDE: LineUpsSize = { width: 840, height: 560, most: 30, fontSize: 14, nameWidth: 132 };
export const UPRIGHT: LineUpsSize = { width: 358, height: 620, most: 15, fontSize: 12.5, nameWidth: 104 };
