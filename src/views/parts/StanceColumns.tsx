import type { Position } from '#model/collection.ts';
import { STANCES } from '#model/vocabulary.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { STANCE_HEADING } from '#words/terms.ts';
import { PositionList } from './PositionList.tsx';
import './stance-columns.css';

interface StanceColumnsProps {
  index: StatementIndex;
  positions: readonly Position[];
  /** Level of the headings above the columns. */
  level: 2 | 3 | 4;
}

/** Positions on one proposition side by side: For, Only if, Undecided, Against; stances nobody takes are left out. */
export function StanceColumns({ index, positions, level }: StanceColumnsProps) {
  const Heading = `h${level}` as const;
  const taken = STANCES.filter((stance) => positions.some((position) => position.stance === stance));
  return (
    <div className={`stance-columns of-${taken.length}`}>
      {taken.map((stance) => (
        <section key={stance}>
          <Heading>{STANCE_HEADING[stance]}</Heading>
          <PositionList
            index={index}
            positions={positions.filter((position) => position.stance === stance)}
            show="holder"
          />
        </section>
      ))}
    </div>
  );
}
