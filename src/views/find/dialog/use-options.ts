import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Goes through a list of options by arrows while the field keeps the focus. The first is taken by Enter if none has
 * been gone to. `ids` are those of the options' elements in their order.
 */
export function useOptions(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
): {
  active: string | null;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
} {
  const [chosen, setChosen] = useState<string | null>(null);
  const active = chosen !== null && ids.includes(chosen) ? chosen : null;
  const moved = useRef(false);

  useEffect(() => {
    if (moved.current && active !== null)
      document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    moved.current = false;
  }, [active]);

  const move = (step: number) => {
    const at = active === null ? (step > 0 ? -1 : ids.length) : ids.indexOf(active);
    const next = at + step;
    moved.current = true;
    // Beyond either end lies the field itself, then the other end.
    setChosen(ids[next] ?? null);
  };

  return {
    active,
    onKeyDown(event) {
      if (event.nativeEvent.isComposing || event.altKey) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        follow(list.current, event);
      }
    },
  };
}

/**
 * Opens the link that is marked in the list, or the first, as if it were pressed with the same keys held: Ctrl or
 * Command opens it elsewhere.
 */
function follow(list: HTMLElement | null, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const link = list?.querySelector('[aria-selected="true"]') ?? list?.querySelector('[role="option"]');
  link?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}
