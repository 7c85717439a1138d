/**
 * Tells which of the elements that a selector finds the pointer or the focus comes to, and which it leaves; null where
 * there is none. What only scrolls past under a pointer at rest is not come to: it would flicker, and have the page
 * painted anew for every turn of the wheel. Returns the way to stop.
 */
export function onApproach(
  page: HTMLElement,
  selector: string,
  tell: (near: HTMLElement | null, left: HTMLElement | null) => void,
): () => void {
  let near: HTMLElement | null = null;
  let last: Pick<PointerEvent, 'clientX' | 'clientY'> | undefined;
  const comeTo = (found: HTMLElement | null) => {
    if (found === near) return;
    const left = near;
    near = found;
    tell(near, left);
  };
  const approach = ({ target }: Event) =>
    comeTo(target instanceof Element ? target.closest<HTMLElement>(selector) : null);
  const point = (event: PointerEvent) => {
    const rests = event.clientX === last?.clientX && event.clientY === last.clientY;
    last = event;
    if (!rests) approach(event);
  };
  const stop = new AbortController();
  const { signal } = stop;
  page.addEventListener('pointerover', point, { signal });
  page.addEventListener('pointermove', point, { signal });
  page.addEventListener('pointerleave', () => comeTo(null), { signal });
  page.addEventListener('focusin', approach, { signal });
  return () => stop.abort();
}
