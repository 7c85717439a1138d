import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** Closes what is open when the reader presses Escape within it or chooses something outside of its box. */
export function useDismissal(open: boolean, close: () => void): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    box.current?.querySelector('button')?.focus();
    close();
  });
  const onPointer = useEffectEvent(({ target }: PointerEvent) => {
    if (target instanceof Node && box.current?.contains(target) === false) close();
  });
  useEffect(() => {
    const root = box.current;
    if (!open || root === null) return;
    const key = (event: KeyboardEvent) => onKey(event);
    const pointer = (event: PointerEvent) => onPointer(event);
    root.addEventListener('keydown', key);
    document.addEventListener('pointerdown', pointer);
    return () => {
      root.removeEventListener('keydown', key);
      document.removeEventListener('pointerdown', pointer);
    };
  }, [open]);
  return box;
}
