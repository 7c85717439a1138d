import { isDrawn } from '#views/text/is-drawn.ts';
import { passagesOfRun, runsOfText } from '#views/text/runs-of-text.ts';
import type { MappedStretch, Stretch } from './view-on-map.ts';

/**
 * Measures where the passages lie on the page, each with its piece of the map. A run of passages that is not drawn yet
 * is measured as a whole.
 */
export function measurePage(text: HTMLElement, pieces: ReadonlyMap<string, Stretch>): MappedStretch[] {
  return runsOfText(text).flatMap((run) => {
    if (isDrawn(run)) return passagesOfRun(run).flatMap((passage) => mapped(passage, pieces.get(passage.id)));
    const { from = '', to = '' } = run.dataset;
    const [first, last] = [pieces.get(from), pieces.get(to)];
    if (first === undefined || last === undefined) return [];
    return mapped(run, { start: first.start, length: last.start + last.length - first.start });
  });
}

function mapped(element: Element, map: Stretch | undefined): MappedStretch[] {
  if (map === undefined) return [];
  const { top, height } = element.getBoundingClientRect();
  return [{ page: { start: top + window.scrollY, length: height }, map }];
}
