import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '#state/settings.ts';

/** Single keys that copy, in the dialog: those of the page rest meanwhile. */
export function useCopyKeys(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !useSettings.getState().shortcuts) return;
    if (target instanceof HTMLInputElement && target.type !== 'radio') return;
    keys[key.toLowerCase()]?.();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
