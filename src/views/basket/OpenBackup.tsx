import type { ChangeEvent } from 'react';
import { LONGEST_BASKET, type ReadBasket, readBasket } from '#model/read-basket.ts';
import { takeIn } from '#state/basket/basket.ts';
import * as words from '#words/basket.tsx';
import * as backup from '#words/basket-backup.tsx';
import type { Opened } from './opened.ts';

/** Reads a backup in and merges it with the basket. */
export function OpenBackup({ onOpened }: { onOpened: (opened: Opened) => void }) {
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (file === undefined) return;
    const { basket, faults, recognised } = await readFile(file);
    onOpened({ name: file.name, taken: recognised ? takeIn(basket) : null, faults });
    // The same file can then be opened again, mended.
    input.value = '';
  };
  return (
    <label className="button open-backup">
      {words.openABackup}
      <input type="file" className="unseen" accept=".json,application/json" onChange={open} />
    </label>
  );
}

async function readFile(file: File): Promise<ReadBasket> {
  if (file.size > LONGEST_BASKET) return unread(backup.tooLarge);
  try {
    return readBasket(await file.text());
  } catch {
    return unread(backup.unreadable);
  }
}

function unread(message: string): ReadBasket {
  return {
    basket: { entries: [], removed: {} },
    faults: [{ place: backup.theFile, message }],
    recognised: false,
  };
}
