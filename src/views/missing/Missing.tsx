import { lazyPart } from '#ui/lazy-part.tsx';

/** The page for what an address does not have, loaded when there is need of it. */
export const { Part: Missing } = lazyPart(() => import('./MissingPage.tsx').then((part) => part.MissingPage));
