import * as words from '#words/new-version.ts';
import '#ui/notice-bar.css';
import './load-failed.css';

/** Says that a newer build can be opened, or left for later. */
export function NewVersion({ onOpen, onLater }: { onOpen: () => void; onLater: () => void }) {
  return (
    <div className="notice-bar load-failed" role="status">
      <p>
        <strong>{words.isHere}</strong> {words.whenReady}
      </p>
      <button type="button" onClick={onOpen}>
        {words.openIt}
      </button>
      <button type="button" onClick={onLater}>
        {words.later}
      </button>
    </div>
  );
}
