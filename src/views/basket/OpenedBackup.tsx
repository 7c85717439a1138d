import type { TakenIn } from '#state/basket/basket.ts';
import type { Opened } from './opened.ts';

/** More nobody mends by hand. */
const MOST_TOLD = 50;

/** What came of opening a backup and, of what is faulty in it, where, why, and what to do. */
export function OpenedBackup({ opened }: { opened: Opened | null }) {
  return (
    <div className="opened-backup" role="status">
      {opened !== null && opened.taken !== null && <p>{outcome(opened.name, opened.taken)}</p>}
      {opened !== null && opened.faults.length > 0 && <Faults {...opened} />}
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
        {faults.slice(0, MOST_TOLD).map(({ place, message }) => (
          <li key={place}>
            <b>{place}:</b> {message}
          </li>
        ))}
        {faults.length > MOST_TOLD && <li>and {faults.length - MOST_TOLD} more</li>}
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
