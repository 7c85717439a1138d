import * as words from '#words/basket-backup.tsx';
import type { Opened } from './opened.ts';

/** More nobody mends by hand. */
const MOST_TOLD = 50;

/** What came of opening a backup and, of what is faulty in it, where, why, and what to do. */
export function OpenedBackup({ opened }: { opened: Opened | null }) {
  return (
    <div className="opened-backup" role="status">
      {opened !== null && opened.taken !== null && <p>{words.outcome(opened.name, opened.taken)}</p>}
      {opened !== null && opened.faults.length > 0 && <Faults {...opened} />}
    </div>
  );
}

function Faults({ name, taken, faults }: Opened) {
  return (
    <div className="notice">
      <p>{taken === null ? words.cannotBeOpened(name) : words.leftOut(name)}</p>
      <ul>
        {faults.slice(0, MOST_TOLD).map(({ place, message }) => (
          <li key={place}>{words.fault(place, message)}</li>
        ))}
        {faults.length > MOST_TOLD && <li>{words.andMore(faults.length - MOST_TOLD)}</li>}
      </ul>
    </div>
  );
}
