import type { Position } from '#model/collection.ts';

/** Whether two positions say the same, whoever holds them: one stance on one proposition. */
export function sameSay(one: Position, other: Position): boolean {
  return one.proposition === other.proposition && one.stance === other.stance;
}
