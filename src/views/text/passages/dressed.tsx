import type { ReactNode } from 'react';
import type { CodeOnWords } from '#query/reading-passage.ts';

/** How many lines have room below the words; positions beyond share the lowest. */
const LANES = 3;

/** Words with an element round them for each code on them, so that every line under them can be told apart. */
export function dressed(words: string, on: readonly CodeOnWords[]): ReactNode {
  return words === '' ? null : on.reduceRight<ReactNode>(wrapped, words);
}

function wrapped(words: ReactNode, code: CodeOnWords): ReactNode {
  switch (code.kind) {
    case 'evidence':
      return (
        <span
          className={`evidence stance-${code.position.stance} lane-${Math.min(code.lane, LANES - 1)}`}
          data-position={code.position.id}
        >
          {words}
        </span>
      );
    case 'condition':
    case 'cue':
      return (
        <span className={code.kind} data-position={code.position.id}>
          {words}
        </span>
      );
    case 'mention':
      return (
        <span className="mention" data-actor={code.mention.actor}>
          {words}
        </span>
      );
    case 'note':
      return words;
  }
}
