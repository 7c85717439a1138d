import { useSyncExternalStore } from 'react';

/** Whether scripts run: not in a prerendered page until it is taken over. */
export function useScripting(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
