/** A weight as readers see it: 2, or as a share "8 %"; what is above 0 is never said to be 0. */
export function weightWords(weight: number, jaccard: boolean): string {
  const size = Math.abs(weight);
  if (!jaccard) return String(size);
  const percent = size * 100;
  return percent > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`;
}

/** With its sign: "+2" for agreement, "−8 %" for disagreement. */
export function signedWeight(weight: number, jaccard: boolean): string {
  const sign = weight < 0 ? '−' : '+';
  const size = Math.abs(weight);
  if (jaccard && size > 0 && size < 0.01) return `${sign}<1 %`;
  return `${weight === 0 ? '' : sign}${weightWords(size, jaccard)}`;
}
