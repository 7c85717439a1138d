import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { moveEntry } from '#state/basket/basket.ts';
import { dropPlace } from './drop-place.ts';

interface Dragged {
  id: string;
  from: number;
  /** Where it would come to lie now. */
  to: number;
}

/** How near to the edge of the window the page begins to scroll, and how far in each frame, in pixels. */
const EDGE = 90;
const STEP = 9;

/** Lets the pointer take an entry by its grip to another place. Escape leaves it where it was. */
export function useDragging(list: RefObject<HTMLElement | null>) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const startDragging = (event: PointerEvent<HTMLElement>, id: string, from: number) => {
    if (event.button !== 0 || list.current === null) return;
    const grip = event.currentTarget;
    grip.setPointerCapture(event.pointerId);
    const middles = [...list.current.children].map((child) => {
      const { top, height } = child.getBoundingClientRect();
      return window.scrollY + top + height / 2;
    });
    let pointer = event.clientY;
    let to = from;
    let frame = 0;
    const look = () => {
      to = dropPlace(middles, from, window.scrollY + pointer);
      setDragged((known) => (known?.to === to ? known : { id, from, to }));
    };
    const scrollAtEdges = () => {
      const down = pointer > window.innerHeight - EDGE ? STEP : pointer < EDGE ? -STEP : 0;
      if (down !== 0) {
        window.scrollBy({ top: down, behavior: 'instant' });
        look();
      }
      frame = requestAnimationFrame(scrollAtEdges);
    };
    const move = ({ clientY }: globalThis.PointerEvent) => {
      pointer = clientY;
      look();
    };
    const end = () => {
      cancelAnimationFrame(frame);
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', drop);
      grip.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', giveUp);
      stop.current = () => {};
      setDragged(null);
    };
    const drop = () => {
      end();
      if (to !== from) moveEntry(id, to);
    };
    const giveUp = (press: KeyboardEvent) => {
      if (press.key === 'Escape') end();
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', drop);
    grip.addEventListener('pointercancel', end);
    window.addEventListener('keydown', giveUp);
    stop.current = end;
    frame = requestAnimationFrame(scrollAtEdges);
    setDragged({ id, from, to });
  };
  return { dragged, startDragging };
}
