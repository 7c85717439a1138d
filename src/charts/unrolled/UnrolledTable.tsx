import { greatest } from 'd3';
import { moveAlong } from '#charts/move-along.ts';
import type { LinkedPassage } from '#charts/ribbon/Ribbon.tsx';
import { useRovingStop } from '#charts/roving-stop.ts';
import type { Address } from '#model/address.ts';
import type { Attribution, Stance } from '#model/vocabulary.ts';
import { layoutUnrolled, measureSection, type UnrolledMark } from './layout-unrolled.ts';
import { Passage } from './Passage.tsx';
import './unrolled.css';

/** A position's mark, and where it leads. */
export interface LinkedMark extends UnrolledMark {
  stance: Stance;
  attribution: Attribution;
  /** What the link says: who stands how to what, on whose word, where. */
  name: string;
  to: Address;
  lit: boolean;
}

/** A passage with its first words and the positions that stand on it. */
export interface LinkedPassageWithMarks extends LinkedPassage {
  opening: string;
  marks: readonly LinkedMark[];
  lit: boolean;
}

export interface UnrolledSection {
  number: number;
  title: string;
  passages: readonly LinkedPassageWithMarks[];
}

interface UnrolledTableProps {
  sections: readonly UnrolledSection[];
  label: string;
  /** The passage or position that is selected, if one is. */
  selected: string | null;
  /** Whether only what is lit is in focus. */
  focused: boolean;
}

/**
 * The rim of the table unrolled: sections in text order, passages as long as their words are many, and every
 * position standing on the words that carry it. One Tab stop; arrow keys move along.
 */
export function UnrolledTable({ sections, label, selected, focused }: UnrolledTableProps) {
  const passages = sections.flatMap((section) => section.passages);
  const placed = new Map(layoutUnrolled(passages).map((passage) => [passage.id, passage]));
  const roving = useRovingStop(selected ?? passages[0]?.id);
  const longest = greatest(
    sections.map((section) => measureSection(section.passages)),
    ({ words, fixed }) => words + fixed,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of sections is no fieldset.
    <div
      role="group"
      aria-label={label}
      className={`unrolled${focused ? ' focused' : ''}`}
      style={{ '--longest-words': longest?.words, '--longest-fixed': `${longest?.fixed}px` }}
      onKeyDown={moveAlong}
    >
      {sections.map((section) => (
        <section key={section.number} className="unrolled-section">
          <h2>
            {section.number > 0 && <b>Q{section.number}</b>} {section.title}
          </h2>
          <ol>
            {section.passages.map((passage) => (
              <Passage
                key={passage.id}
                passage={passage}
                placed={placed.get(passage.id)?.marks ?? []}
                levels={placed.get(passage.id)?.levels ?? 0}
                selected={selected}
                roving={roving}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
