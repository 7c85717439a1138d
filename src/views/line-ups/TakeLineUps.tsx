import type { LineUps } from '#query/line-ups/line-ups.ts';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import * as words from '#words/line-ups.tsx';

/** The ties that are shown as matrices to take along: agreement and disagreement apart, as the picture keeps them. */
export function TakeLineUps({ all }: { all: LineUps }) {
  if (all.ties.length === 0) return null;
  return (['agreement', 'disagreement'] as const).map((side) => (
    <TakeTable
      key={side}
      of={words.tableOf[side](all.actors.length)}
      name={`line-ups-${side}`}
      table={async () => {
        const { lineUpsTable } = await import('#exchange/tables/matrix-tables.ts');
        return lineUpsTable(
          all.actors.map(({ actor }) => actor),
          all.ties.map((shown) => ({ ends: shown.tie.ends, weight: shown[side] })),
        );
      }}
    />
  ));
}
