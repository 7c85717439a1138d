import { setTableView, useTableView } from '#state/table-view.ts';
import './view-switch.css';

const NAMES = { picture: 'Picture', list: 'List' } as const;

/** Whether a table or a topic is seen as a picture, or as the list of what is in it. */
export function ViewSwitch() {
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
          {NAMES[kind]}
        </button>
      ))}
    </span>
  );
}
