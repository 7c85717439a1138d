import { UnrolledTable } from '#charts/unrolled/UnrolledTable.tsx';
import type { Selection } from '#model/address.ts';
import { known } from '#query/known.ts';
import type { Lit } from '#query/lit.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { unrolledSections } from './unrolled-sections.ts';

interface TableStageProps {
  index: StatementIndex;
  selection: Selection | null;
  /** What the selection lights; null if nothing is selected. */
  lit: Lit | null;
}

/** The picture of the statement. */
export function TableStage({ index, selection, lit }: TableStageProps) {
  const library = useLibrary();
  const speaker = known(library.actors, index.statement.speaker);
  return (
    <div className="table-stage">
      <p className="table-speaker">{speaker.name} speaks</p>
      <UnrolledTable
        sections={unrolledSections(library, index, selection, lit)}
        label="The statement, passage by passage, with the positions on their words"
        selected={selection?.id ?? null}
        focused={lit !== null}
      />
    </div>
  );
}
