import { useEffect } from 'react';
import type { TopicAddress } from '#model/address.ts';
import { useGo } from '#state/address.ts';

/** Escape puts the selection aside. */
export function useTopicKeys(address: TopicAddress): void {
  const go = useGo();
  useEffect(() => {
    if (address.selection === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) go({ ...address, selection: null });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [go, address]);
}
