import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { finishSoon, nextTask, type Steps } from '#charts/steps.ts';
import { isDrawn } from './is-drawn.ts';
import { type Lighting, lightUp, UNLIT } from './light-up.ts';
import { partsOfText, type TextParts } from './parts-of-text.ts';
import { passagesOfRun, runsOfText } from './runs-of-text.ts';

/** A part of the page that has been lit by itself, and how. */
interface Region {
  parts: TextParts;
  shown: Lighting;
}

/**
 * Keeps the page lit as the address asks: what is in the window, and passages that the reader is led to (`needed`), at
 * once; what is drawn beside them in steps; then all that is left in one, which costs little as it is not drawn.
 * Returns how to light a passage that has come to the page as the rest is.
 */
export function useLighting(
  page: RefObject<HTMLElement | null>,
  partsOf: () => TextParts | null,
  needed: string,
  { lit, open, here }: Lighting,
): (passage: HTMLElement, parts: TextParts) => void {
  const asked = useRef(UNLIT);
  const shown = useRef(UNLIT);
  const apart = useRef(new Map<Element, Region>());

  const lightApart = useCallback((element: HTMLElement, lighting: Lighting) => {
    const region = apart.current.get(element) ?? { parts: partsOfText(element), shown: shown.current };
    lightUp(region.parts, region.shown, lighting);
    apart.current.set(element, { ...region, shown: lighting });
  }, []);

  const lightAll = useCallback((parts: TextParts | null, lighting: Lighting) => {
    for (const { parts: some, shown: before } of apart.current.values())
      if (before !== lighting) lightUp(some, before, lighting);
    apart.current.clear();
    if (parts !== null) lightUp(parts, shown.current, lighting);
    shown.current = lighting;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is needed changes with what is open and here.
  useLayoutEffect(() => {
    const lighting = { lit, open, here };
    if (page.current === null || (isUnlit(asked.current) && isUnlit(lighting))) return;
    asked.current = lighting;
    const drawn = drawnOf(page.current);
    const led = needed.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const atOnce = new Set([...led, ...drawn.filter(isInWindow)]);
    const later = drawn.filter((element) => !atOnce.has(element));
    for (const element of atOnce) lightApart(element, lighting);
    function* others(): Steps<void> {
      for (const element of later) {
        // Something else is asked for by now.
        if (asked.current !== lighting) return;
        lightApart(element, lighting);
        element.getBoundingClientRect();
        yield;
      }
      if (asked.current === lighting) lightAll(partsOf(), lighting);
    }
    void nextTask().then(() => finishSoon(others()));
  }, [page, partsOf, lightApart, lightAll, lit, open, here]);

  // What has been lit in one text is put out before another is.
  useLayoutEffect(
    () => () => {
      if (asked.current !== UNLIT) lightAll(partsOf(), UNLIT);
      asked.current = UNLIT;
    },
    [partsOf, lightAll],
  );

  return useCallback((passage, parts) => {
    if (asked.current === UNLIT) return;
    lightUp(parts, UNLIT, asked.current);
    if (asked.current !== shown.current) apart.current.set(passage, { parts, shown: asked.current });
  }, []);
}

/** What the browser draws of what is lit by itself: the ribbon of the map, and passages. */
function drawnOf(page: HTMLElement): HTMLElement[] {
  const ribbon = page.querySelector<HTMLElement>('.map-ribbon');
  const text = page.querySelector<HTMLElement>('.statement-text');
  const runs = text === null ? [] : runsOfText(text).filter(isDrawn);
  return [...(ribbon === null ? [] : [ribbon]), ...runs.flatMap(passagesOfRun)];
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

function isUnlit({ lit, open, here }: Lighting): boolean {
  return lit === null && open === null && here === null;
}
