import './load-failed.css';

/** Says that a newer build can be opened, or left for later. */
export function NewVersion({ onOpen, onLater }: { onOpen: () => void; onLater: () => void }) {
  return (
    <div className="load-failed" role="status">
      <p>
        <strong>A new version of Parley is here.</strong> It opens when you are ready; nothing you pinned is
        lost.
      </p>
      <button type="button" onClick={onOpen}>
        Open it
      </button>
      <button type="button" onClick={onLater}>
        Later
      </button>
    </div>
  );
}
