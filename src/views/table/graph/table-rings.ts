/** The rings of marks that the arrow keys move along and between, from the outermost inwards, and the one that Tab enters. */
export const TABLE_RINGS = {
  rings: ['seats', 'leaders', 'positions', 'rim', 'joints', 'topics', 'relations'],
  first: 'topics',
};
