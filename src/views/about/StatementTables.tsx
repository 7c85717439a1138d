import type { StatementIndex } from '#query/statement-index.ts';
import { TakePositions } from '#views/parts/take-table/TakePositions.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import * as words from '#words/about/downloads.tsx';

const statementTables = () => import('#exchange/tables/statement-tables.ts');

/** Everything coded on a statement as tables, a kind of code to each. */
export function StatementTables({ index }: { index: StatementIndex }) {
  const { id, positions, passages, mentions, relations } = index.statement;
  return (
    <>
      <TakePositions index={index} positions={positions} name={`${id}-positions`} />
      <TakeTable
        of={words.passages(passages.length)}
        name={`${id}-passages`}
        table={async (library, linkTo) =>
          (await statementTables()).passagesTable(library, index, passages, linkTo)
        }
      />
      <TakeTable
        of={words.mentions(mentions.length)}
        name={`${id}-mentions`}
        table={async (library, linkTo) =>
          (await statementTables()).mentionsTable(library, index, mentions, linkTo)
        }
      />
      <TakeTable
        of={words.relations(relations.length)}
        name={`${id}-relations`}
        table={async (library, linkTo) =>
          (await statementTables()).relationsTable(library, index, relations, linkTo)
        }
      />
    </>
  );
}
