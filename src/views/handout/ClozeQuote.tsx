import type { NumberedPiece } from '#query/handout/handout-gaps.ts';
import { gap as gapWord, quotation } from '#words/handout.tsx';

/** Exact words with numbered gaps to write in, or with the words that belong there underlined. */
export function ClozeQuote({ pieces, solved }: { pieces: readonly NumberedPiece[]; solved: boolean }) {
  let at = 0;
  return quotation(
    pieces.map(({ gap, text, number }) => {
      const key = at;
      at += text.length;
      if (!gap) return text;
      return (
        <span key={key} className="gap-and-number">
          <sup>{number}</sup>
          {solved ? (
            <b className="gap-word">{text}</b>
          ) : (
            <span className="gap">
              <span className="unseen">{gapWord}</span>
            </span>
          )}
        </span>
      );
    }),
  );
}
