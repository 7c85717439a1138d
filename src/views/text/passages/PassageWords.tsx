import { Fragment } from 'react';
import type { Piece } from '#query/cut-at-edges.ts';
import type { CodeOnWords, ReadPassage } from '#query/reading-passage.ts';
import type { StatementSetting } from '#views/text/statement-setting.ts';
import { dressed } from './dressed.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { Sic } from './Sic.tsx';
import './passage-words.css';

interface PassageWordsProps {
  setting: StatementSetting;
  read: ReadPassage;
}

/** The words of a passage, unchanged, with everything marked that is coded on them. */
export function PassageWords({ setting, read: { passage, pieces, positions } }: PassageWordsProps) {
  return pieces.map((piece, place) => {
    const begun = clinging(pieces[place - 1], piece).length;
    const text = piece.text.slice(begun);
    const ending = endingOn(piece);
    if (ending.length === 0) return <Fragment key={piece.start}>{dressed(text, piece.on)}</Fragment>;
    const lastWord = text.split(/\s/).at(-1) ?? '';
    const next = pieces[place + 1];
    return (
      <Fragment key={piece.start}>
        {dressed(text.slice(0, text.length - lastWord.length), piece.on)}
        <span className="unbroken">
          {dressed(lastWord, piece.on)}
          {ending.map((code) =>
            code.kind === 'note' ? (
              <Sic key={`note-${code.start}`} note={code.note} />
            ) : (
              <EvidenceMark
                key={code.position.id}
                setting={setting}
                position={code.position}
                passage={passage.id}
                number={positions.indexOf(code.position) + 1}
              />
            ),
          )}
          {next !== undefined && dressed(clinging(piece, next), next.on)}
        </span>
      </Fragment>
    );
  });
}

type EndingCode = Extract<CodeOnWords, { kind: 'evidence' | 'note' }>;

/** What is said behind the last word of a code: a position's mark, an editorial note. */
function endingOn(piece: Piece<CodeOnWords>): EndingCode[] {
  return piece.on.filter(
    (code): code is EndingCode =>
      (code.kind === 'evidence' || code.kind === 'note') && code.end === piece.end,
  );
}

/** The punctuation at the head of a piece that must not part from the marks before it, to begin a line. */
function clinging(before: Piece<CodeOnWords> | undefined, piece: Piece<CodeOnWords>): string {
  if (before === undefined || endingOn(before).length === 0) return '';
  const punctuation = /^[\p{Pe}\p{Pf}.,;:!?…]*/u.exec(piece.text)?.[0] ?? '';
  return punctuation.length < piece.text.length || endingOn(piece).length === 0 ? punctuation : '';
}
