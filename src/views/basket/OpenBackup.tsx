import type { ChangeEvent } from 'react';
import { LONGEST_BASKET, type ReadBasket, readBasket } from '#model/read-basket.ts';
import { takeIn } from '#state/basket/basket.ts';
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
      Open a backup
      <input type="file" className="unseen" accept=".json,application/json" onChange={open} />
    </label>
  );
}

async function readFile(file: File): Promise<ReadBasket> {
  if (file.size > LONGEST_BASKET) return unread('It is too large for a basket.');
  try {
    return readBasket(await file.text());
  } catch {
    return unread('The browser could not read it.');
  }
}

function unread(message: string): ReadBasket {
  return {
    basket: { entries: [], removed: {} },
    faults: [{ place: 'The file', message }],
    recognised: false,
  };
}
