import { group } from 'd3';
import { stretchesOf } from '#charts/table/stretches.ts';
import { layoutRibbon, type RibbonPassage } from './layout-ribbon.ts';
import { bandsAcross, type Strand } from './strand.ts';
import './ribbon.css';

interface ImagePassage extends RibbonPassage {
  question: boolean;
  strands: readonly Strand[];
}

interface RibbonImageProps {
  passages: readonly ImagePassage[];
  /** What the picture says, in words; without it, words beside it say the same. */
  label?: string;
  /** The length at which gaps are true, in CSS pixels; the picture stretches to its box. */
  length?: number;
}

const BREADTH = 8;
/** A touched topic's thread, as a share of the breadth. */
const THREAD = 0.3;

/** No piece of the ribbon is to be much shorter, with the gap before it. */
const SHORTEST = 4;

/** A small ribbon as one picture: a few paths, however many passages; too many to tell apart are drawn as fewer. */
export function RibbonImage({ passages, label, length = 300 }: RibbonImageProps) {
  const paths = group(boxes(stretchesOf(passages, length / SHORTEST), length), ({ kind }) => kind);
  return (
    <>
      <svg
        className="ribbon-image"
        viewBox={`0 0 ${length} ${BREADTH}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {[...paths].map(([kind, drawn]) => (
          <path key={kind} className={kind} d={drawn.map(({ d }) => d).join('')} />
        ))}
      </svg>
      {label !== undefined && <span className="unseen">{label}</span>}
    </>
  );
}

/** Every strand as a rectangle, with the classes that it shares with others of its kind. */
function boxes(passages: readonly ImagePassage[], length: number): { kind: string; d: string }[] {
  const { pieces } = layoutRibbon({ passages, length, gap: 1, sectionGap: 4, minimum: 3 });
  return passages.flatMap(({ question, strands }, i) => {
    const piece = pieces[i];
    if (piece === undefined) return [];
    const hollow = question ? 'hollow' : 'solid';
    const blank = strands.some(({ main }) => main)
      ? []
      : [{ kind: `blank ${hollow}`, d: box(piece, 0, 1, question) }];
    return [
      ...blank,
      ...bandsAcross(strands, THREAD).map(({ tone, from, to }) => ({
        kind: `tone-${tone} ${hollow}`,
        d: box(piece, from, to, question),
      })),
    ];
  });
}

/** An outline is drawn inside its box, half a stroke from the edge. */
function box(
  { start, length }: { start: number; length: number },
  from: number,
  to: number,
  inset: boolean,
): string {
  const by = inset ? 0.6 : 0;
  const [x, y, width, height] = [
    start + by,
    from * BREADTH + by,
    length - 2 * by,
    (to - from) * BREADTH - 2 * by,
  ];
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

function short(number: number): number {
  return Math.round(number * 100) / 100;
}
