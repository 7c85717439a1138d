import { useMemo } from 'react';
import { currentKeys } from '#state/keys.ts';
import { setShortcuts, useSettings } from '#state/settings.ts';
import { Dialog } from '#ui/Dialog.tsx';
import * as words from '#words/keys-help.ts';
import './keys-help.css';

/** The keys that work where the reader is, and the switch that turns single keys off. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const groups = useMemo(() => currentKeys().filter(({ actions }) => actions.length > 0), []);
  const shortcuts = useSettings((settings) => settings.shortcuts);
  return (
    <Dialog title={words.keys} className="keys-help" onClose={onClose}>
      <p className="keys-help-gloss">{words.howToGo}</p>
      <div className="keys-help-groups">
        {groups.map(({ title, actions }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {actions.map(({ key, does }) => (
                <div key={key}>
                  <dt>
                    <kbd>{words.keyName(key)}</kbd>
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
        {words.singleKeys}
      </label>
    </Dialog>
  );
}
