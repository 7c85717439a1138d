import { useMemo } from 'react';
import { currentKeys } from '#state/keys.ts';
import { setShortcuts, useSettings } from '#state/settings.ts';
import { Dialog } from '#ui/Dialog.tsx';
import './keys-help.css';

/** The keys that work where the reader is, and the switch that turns single keys off. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const groups = useMemo(() => currentKeys().filter(({ actions }) => actions.length > 0), []);
  const shortcuts = useSettings((settings) => settings.shortcuts);
  return (
    <Dialog title="Keys" className="keys-help" onClose={onClose}>
      <p className="keys-help-gloss">
        Tab goes from one thing to the next, Enter opens it. Within a picture or a ribbon the arrows go on.
      </p>
      <div className="keys-help-groups">
        {groups.map(({ title, actions }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {actions.map(({ key, does }) => (
                <div key={key}>
                  <dt>
                    <kbd>{shown(key)}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="keys-help-switch">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => setShortcuts(event.currentTarget.checked)}
        />{' '}
        Single keys do something. Switch this off if you speak to your computer.
      </label>
    </Dialog>
  );
}

const NAMES: Record<string, string> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
};

function shown(key: string): string {
  if (key.startsWith('mod+')) return `Ctrl or ⌘ ${key.slice(4).toUpperCase()}`;
  return NAMES[key] ?? key;
}
