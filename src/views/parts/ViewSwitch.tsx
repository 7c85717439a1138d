import { setTableView, useTableView } from '#state/table-view.ts';
import * as words from '#words/view-switch.ts';
import './view-switch.css';

/** Whether something is seen as a picture, or as the list or matrix of what is in it. */
export function ViewSwitch({ list = words.list }: { list?: string }) {
  const names = { picture: words.picture, list };
  const view = useTableView((state) => state.view);
  return (
    <span className="view-switch">
      {(['picture', 'list'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={view === kind}
          aria-keyshortcuts="l"
          onClick={() => setTableView(kind)}
        >
          {names[kind]}
        </button>
      ))}
    </span>
  );
}
