import { useEffect } from 'react';
import type { Address } from '#model/address.ts';
import { useGo } from '#state/address.ts';
import { setTableView, useTableView } from '#state/table-view.ts';

/** Escape puts the selection aside; L switches between picture and list. */
export function useTopicKeys(address: Extract<Address, { page: 'topic' }>): void {
  const go = useGo();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event)) return;
      if (event.key === 'Escape' && address.selection !== null) go({ ...address, selection: null });
      if (event.key.toLowerCase() === 'l')
        setTableView(useTableView.getState().view === 'list' ? 'picture' : 'list');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [go, address]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
