import { shuffled } from './seeded.ts';

/** A run of a quote: words that stand there, or a word that is left out. Together the texts are the exact quote. */
export interface ClozePiece {
  gap: boolean;
  text: string;
}

/** Shorter words carry too little to be asked for. In letters. */
const SHORTEST = 5;
/** So many words stand for every one that is left out. */
const WORDS_A_GAP = 8;
const MOST_IN_A_QUOTE = 2;

/** Long words that only join others; left out they would teach nothing. */
const JOINING = new Set(
  'about above after again against already always among another because before being below between could during either every everything first further having however itself least might never other ought rather shall should since something still their theirs themselves there therefore these thing things third those though through towards under until where whether which while whole whose within without would yours'.split(
    ' ',
  ),
);

/**
 * A quote with some of its words left out: those of some length that do not merely join others, no two side by
 * side. Names stay, for who is meant is not to be guessed. What lies in a kept span, such as a
 * slip of the source, stays too. The same randomness leaves out the same words.
 */
export function clozeOf(
  quote: string,
  random: () => number,
  kept: readonly { start: number; end: number }[] = [],
): ClozePiece[] {
  const words = [...quote.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)].map(
    ({ 0: text, index }, place) => ({
      text,
      start: index,
      place,
    }),
  );
  const wanted = Math.min(MOST_IN_A_QUOTE, Math.ceil(words.length / WORDS_A_GAP));
  const chosen: typeof words = [];
  for (const word of shuffled(words.filter(isAskable), random))
    if (
      chosen.length < wanted &&
      !kept.some(({ start, end }) => start < word.start + word.text.length && word.start < end) &&
      chosen.every(({ place, text }) => Math.abs(place - word.place) > 1 && text !== word.text)
    )
      chosen.push(word);
  return cut(
    quote,
    chosen.sort((a, b) => a.start - b.start),
  );
}

/** Lower-case letters alone: no names, numbers or compounds with them. */
function isAskable({ text }: { text: string }): boolean {
  return text.length >= SHORTEST && /^[\p{Ll}-]+$/u.test(text) && !JOINING.has(text);
}

function cut(quote: string, gaps: readonly { text: string; start: number }[]): ClozePiece[] {
  const pieces: ClozePiece[] = [];
  let end = 0;
  for (const { text, start } of gaps) {
    if (start > end) pieces.push({ gap: false, text: quote.slice(end, start) });
    pieces.push({ gap: true, text });
    end = start + text.length;
  }
  if (end < quote.length) pieces.push({ gap: false, text: quote.slice(end) });
  return pieces;
}
