import { type ChangeEvent, useState } from 'react';
import { type BasketFault, readBasket } from '#model/read-basket.ts';
import { type TakenIn, takeIn } from '#state/basket/basket.ts';

interface Opened {
  name: string;
  taken: TakenIn | null;
  faults: readonly BasketFault[];
}

/** Reads a backup in and merges it with the basket; says what came of it and, of what is faulty, where and why. */
export function OpenBackup() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (file === undefined) return;
    const { basket, faults, recognised } = await readFile(file);
    setOpened({ name: file.name, taken: recognised ? takeIn(basket) : null, faults });
    // The same file can then be opened again, mended.
    input.value = '';
  };
  return (
    <div className="open-backup">
      <label className="button">
        Open a backup
        <input type="file" className="unseen" accept=".json,application/json" onChange={open} />
      </label>
      <div role="status">
        {opened !== null && opened.taken !== null && <p>{outcome(opened.name, opened.taken)}</p>}
        {opened !== null && opened.faults.length > 0 && <Faults {...opened} />}
      </div>
    </div>
  );
}

function Faults({ name, taken, faults }: Opened) {
  return (
    <div className="basket-notice">
      <p>
        {taken === null
          ? `“${name}” cannot be opened. Open a file that was saved here with “Backup”; the basket is as it was.`
          : `Left out of “${name}”; the rest is in. Mend these in the file and open it again, or go on without them.`}
      </p>
      <ul>
        {faults.map(({ place, message }) => (
          <li key={place}>
            <b>{place}:</b> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "“evidence-basket.json”: 3 added, 1 renewed, 2 were here already." */
function outcome(name: string, { added, renewed, known }: TakenIn): string {
  const parts = [
    `${added} added`,
    renewed > 0 && `${renewed} renewed from the file`,
    known > 0 && `${known} ${known === 1 ? 'was' : 'were'} here already`,
  ];
  return `“${name}”: ${parts.filter((part) => part !== false).join(', ')}.`;
}

async function readFile(file: File) {
  try {
    return readBasket(await file.text());
  } catch {
    return {
      basket: { entries: [], removed: {} },
      faults: [{ place: 'The file', message: 'The browser could not read it.' }],
      recognised: false,
    };
  }
}
