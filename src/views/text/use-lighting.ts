import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { finishSoon, type Steps } from '#charts/steps.ts';
import { type Lighting, lightUp, UNLIT } from './light-up.ts';
import { partsOfText, type TextParts } from './parts-of-text.ts';

/** A part of the page that is lit by itself, and how it is lit. */
interface Region {
  element: HTMLElement;
  parts: () => TextParts | null;
  shown: Lighting;
}

/**
 * Keeps the page lit as the address asks: what is in the window at once, the rest a little later. Where much is not
 * drawn, which then costs little, all is lit at once. Returns how to light what has come to the page as the rest is.
 */
export function useLighting(
  page: RefObject<HTMLElement | null>,
  partsOf: () => TextParts | null,
  atOnce: boolean,
  { lit, open, here }: Lighting,
): (come: TextParts) => void {
  const asked = useRef(UNLIT);
  const regions = useRef<readonly Region[]>([]);
  useLayoutEffect(() => {
    const lighting = { lit, open, here };
    if (page.current === null || (isUnlit(asked.current) && isUnlit(lighting))) return;
    asked.current = lighting;
    if (regions.current.length === 0) regions.current = regionsOf(page.current, partsOf, atOnce);
    const later = regions.current.filter((region) => !isNear(region, lighting));
    for (const region of regions.current) if (!later.includes(region)) light(region, lighting);
    function* others(): Steps<void> {
      for (const region of later) {
        // Something else is asked for by now.
        if (asked.current !== lighting) return;
        light(region, lighting);
        region.element.getBoundingClientRect();
        yield;
      }
    }
    void finishSoon(others());
  }, [page, partsOf, atOnce, lit, open, here]);

  // What has been lit in one text is put out before another is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other parts.
  useLayoutEffect(
    () => () => {
      for (const region of regions.current) light(region, UNLIT);
      regions.current = [];
      asked.current = UNLIT;
    },
    [partsOf],
  );

  return useCallback((come) => {
    if (asked.current !== UNLIT) lightUp(come, UNLIT, asked.current);
  }, []);
}

/** The whole page, to which more may come; or its passages and the map beside them. */
function regionsOf(page: HTMLElement, partsOf: () => TextParts | null, atOnce: boolean): Region[] {
  if (atOnce) return [{ element: page, parts: partsOf, shown: UNLIT }];
  return [...page.querySelectorAll<HTMLElement>('.map-ribbon, .passage')].map((element) => {
    const parts = partsOfText(element);
    return { element, parts: () => parts, shown: UNLIT };
  });
}

/** Whether a region is in the window, or what the reader is led to is in it. */
function isNear({ element, parts }: Region, { open, here }: Lighting): boolean {
  if (parts()?.positions.has(open ?? '') || parts()?.passages.has(here ?? '')) return true;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

function light(region: Region, lighting: Lighting): void {
  const parts = region.parts();
  if (parts !== null) lightUp(parts, region.shown, lighting);
  region.shown = lighting;
}

function isUnlit({ lit, open, here }: Lighting): boolean {
  return lit === null && open === null && here === null;
}
