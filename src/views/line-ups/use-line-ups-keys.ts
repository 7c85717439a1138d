import type { LineUpsAddress } from '#model/address.ts';
import { useGo } from '#state/address.ts';
import { useKeys } from '#state/keys.ts';
import { setTableView, useTableView } from '#state/table-view.ts';
import * as words from '#words/line-ups.tsx';

/** L switches between picture and matrix; Escape puts the selection aside. */
export function useLineUpsKeys(address: LineUpsAddress): void {
  const go = useGo();
  useKeys(words.lineUps, [
    { key: 'l', does: words.pictureOrMatrix, run: turnView },
    ...(address.actors.length === 0
      ? []
      : [{ key: 'Escape', does: words.nothingSelected, run: () => go({ ...address, actors: [] }) }]),
  ]);
}

function turnView(): void {
  setTableView(useTableView.getState().view === 'list' ? 'picture' : 'list');
}
