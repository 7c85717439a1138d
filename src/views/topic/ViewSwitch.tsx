import { setTableView, useTableView } from '#state/table-view.ts';
import './view-switch.css';

const NAMES = { picture: 'Picture', list: 'List' } as const;

/** Whether the topic is seen as a picture with its lists below, or as the lists alone. */
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
