import { useId } from 'react';
import { layoutRibbon } from '#charts/ribbon/layout-ribbon.ts';
import type { PassageId } from '#model/collection.ts';
import { strandsOfPassages } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import * as words from '#words/handout.tsx';
import { passageNumber } from '#words/terms.ts';

interface HandoutRibbonProps {
  index: StatementIndex;
  passages: ReadonlySet<PassageId>;
}

const LENGTH = 760;
const BREADTH = 22;
const NUMBERS = 14;
/** Room that a number needs, so that two never touch. */
const NUMBER_ROOM = 14;

/** The statement unrolled in black and white: what is concerned is filled, a question hatched, each with its number. */
export function HandoutRibbon({ index, passages }: HandoutRibbonProps) {
  const hatching = useId();
  const drawn = strandsOfPassages(index, passages);
  const { pieces } = layoutRibbon({ passages: drawn, length: LENGTH, gap: 2, sectionGap: 9, minimum: 12 });
  const questions = drawn.some(({ question, id }) => question && passages.has(id));
  const concerned = drawn.filter(({ id }) => passages.has(id)).map(({ id }) => id);
  let free = 0;
  return (
    <figure className="paper-ribbon">
      <svg
        viewBox={`0 0 ${LENGTH} ${BREADTH + NUMBERS}`}
        role="img"
        aria-label={concerned.length === 0 ? words.ribbonOfAll : words.ribbonOf(concerned)}
      >
        <defs>
          <pattern
            id={hatching}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <path d="M0 0H4" stroke="#000" strokeWidth="2.6" />
          </pattern>
        </defs>
        {pieces.map(({ id, start, length }, i) => {
          const on = passages.has(id);
          const question = drawn[i]?.question === true;
          const middle = start + length / 2;
          const numbered = on && middle - NUMBER_ROOM / 2 >= free;
          if (numbered) free = middle + NUMBER_ROOM / 2;
          return (
            <g key={id}>
              <rect
                x={start + 0.5}
                y={NUMBERS + 0.5}
                width={Math.max(1, length - 1)}
                height={BREADTH - 1}
                fill={on ? (question ? `url(#${hatching})` : '#000') : 'none'}
                stroke={on ? '#000' : '#777'}
              />
              {numbered && (
                <text x={middle} y={NUMBERS - 4} textAnchor="middle">
                  {passageNumber(id)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span>{words.ribbonKey}</span>
        {questions && <span>{words.ribbonKeyQuestions}</span>}
      </figcaption>
    </figure>
  );
}
