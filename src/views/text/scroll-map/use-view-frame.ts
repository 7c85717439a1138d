import { type RefObject, useEffect } from 'react';
import { frameOfView } from './frame-of-view.ts';
import { measurePage } from './measure-page.ts';
import { type MappedStretch, type Stretch, viewOnMap } from './view-on-map.ts';

/**
 * Moves the frame along the map as the reader scrolls, and marks the section that is read. The page is measured
 * when it changes its size; scrolling moves the frame once a frame of the screen and renders nothing.
 */
export function useViewFrame(
  text: RefObject<HTMLElement | null>,
  map: RefObject<HTMLElement | null>,
  pieces: ReadonlyMap<string, Stretch>,
): void {
  useEffect(() => {
    const page = text.current;
    const element = map.current?.querySelector<HTMLElement>('.view-frame');
    if (page === null || !element) return;
    const sections = map.current?.querySelectorAll<HTMLElement>('.map-section') ?? [];
    const frame = frameOfView(element);
    let mapped: MappedStretch[] = [];
    let due = 0;
    const follow = () => {
      due = 0;
      const top = window.scrollY + barsOver(page);
      const { start, length } = viewOnMap(mapped, top, window.scrollY + window.innerHeight);
      frame.show({ start, length });
      markSection(sections, start + length / 3);
    };
    const schedule = () => {
      due ||= requestAnimationFrame(follow);
    };
    const measure = () => {
      mapped = measurePage(page, pieces);
      schedule();
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(page);
    window.addEventListener('scroll', schedule, { passive: true });
    window.addEventListener('resize', schedule);
    return () => {
      frame.stop();
      cancelAnimationFrame(due);
      sizes.disconnect();
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    };
  }, [text, map, pieces]);
}

/** How much of the window's top the bars cover that stay above the text. */
function barsOver(text: HTMLElement): number {
  const bar = text.parentElement?.querySelector('.filter-bar');
  return Math.max(0, bar?.getBoundingClientRect().bottom ?? 0);
}

function markSection(sections: Iterable<HTMLElement>, at: number): void {
  let current: Element | null = null;
  for (const section of sections) if (Number(section.dataset['start']) <= at) current = section;
  for (const section of sections) section.toggleAttribute('data-current', section === current);
}
