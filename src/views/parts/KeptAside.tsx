import { readAside } from '#state/aside.ts';
import { deleteIt, downloadStored } from '#words/kept-aside.ts';
import { saveFile } from './take-along/save-file.ts';
import './notice.css';

interface KeptAsideProps {
  keys: readonly string[];
  said: string;
  onDelete: (key: string) => void;
}

/** Says that something stored could not be read, and hands out the whole of it. */
export function KeptAside({ keys, said, onDelete }: KeptAsideProps) {
  return keys.map((key) => (
    <div key={key} className="notice" role="alert">
      <p>{said}</p>
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() =>
            saveFile(`${key}.json`, new Blob([readAside(key) ?? ''], { type: 'application/json' }))
          }
        >
          {downloadStored}
        </button>
        <button type="button" className="button" onClick={() => onDelete(key)}>
          {deleteIt}
        </button>
      </div>
    </div>
  ));
}
