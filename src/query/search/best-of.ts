/** The numbers with the highest scores, best first, no more than the limit; equal ones stay in their order. */
export function bestOf(numbers: readonly number[], scores: Float32Array, limit: number): number[] {
  const scoreOf = (number: number) => scores[number] ?? 0;
  const best: number[] = [];
  if (limit === 0) return best;
  for (const number of numbers) {
    if (best.length === limit && scoreOf(number) <= scoreOf(best.at(-1) ?? number)) continue;
    let place = best.length;
    while (place > 0 && scoreOf(best[place - 1] ?? number) < scoreOf(number)) place -= 1;
    best.splice(place, 0, number);
    if (best.length > limit) best.pop();
  }
  return best;
}
