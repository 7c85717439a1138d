import { isDrawn } from '#views/text/is-drawn.ts';
import { passagesOfRun, runsOfText } from '#views/text/runs-of-text.ts';
import type { MappedStretch, Stretch } from './view-on-map.ts';

/**
 * Measures where the passages lie on the page, each with its piece of the map. A run of passages that is not drawn yet
 * is measured as a whole.
 */
export function measurePage(text: HTMLElement, pieces: ReadonlyMap<string, Stretch>): MappedStretch[] {
  return runsOfText(text).flatMap((run) => {
    const passages = passagesOfRun(run);
    if (isDrawn(run)) return passages.flatMap((passage) => mapped(passage, pieces.get(passage.id)));
    const [first, last] = [pieces.get(passages[0]?.id ?? ''), pieces.get(passages.at(-1)?.id ?? '')];
    if (first === undefined || last === undefined) return [];
    return mapped(run, { start: first.start, length: last.start + last.length - first.start });
  });
}

function mapped(element: Element, map: Stretch | undefined): MappedStretch[] {
  if (map === undefined) return [];
  const { top, height } = element.getBoundingClientRect();
  return [{ page: { start: top + window.scrollY, length: height }, map }];
}
