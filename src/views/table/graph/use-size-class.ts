import { startTransition, useEffect, useState } from 'react';
import type { SizeClass } from '#charts/table/size-class.ts';
import { useSettings } from '#state/settings.ts';

/** The windows that a picture is laid out for; table-stage.css shows the same one before scripts run. */
const WINDOWS: readonly (readonly [Exclude<SizeClass, 'projector'>, string])[] = [
  ['narrow', '(max-width: 47.5em)'],
  [
    'middle',
    '(min-width: 47.50125em) and (max-width: 62.5em), (min-width: 73.75125em) and (max-width: 78.6875em)',
  ],
  ['middle', '(min-width: 62.50125em) and (max-width: 73.75em) and (orientation: landscape)'],
];

/** Pictures that a prerendered page holds, of which its stylesheet shows the one that fits. */
export const PRERENDERED: readonly SizeClass[] = ['wide', 'middle', 'narrow'];

/**
 * The size class of the reader's window; null while a prerendered page, which holds several pictures, is taken
 * over. That the others go is a transition, so that it does not hurry the taking over of the one that stays.
 */
export function useSizeClass(): SizeClass | null {
  const projector = useSettings((settings) => settings.projector);
  const [size, setSize] = useState(() => (isPrerendered() ? null : windowSize()));
  useEffect(() => {
    const adapt = () => startTransition(() => setSize(windowSize()));
    adapt();
    const queries = WINDOWS.map(([, query]) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', adapt);
    return () => {
      for (const query of queries) query.removeEventListener('change', adapt);
    };
  }, []);
  return size !== null && size !== 'narrow' && projector ? 'projector' : size;
}

function windowSize(): SizeClass {
  return WINDOWS.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? 'wide';
}

/** On the server, and in the browser as long as the document still holds what the server wrote. */
function isPrerendered(): boolean {
  return typeof document === 'undefined' || document.querySelector('.table-view ~ .table-view') !== null;
}
