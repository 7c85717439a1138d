import type { Address } from '#model/address.ts';
import { loaders } from '#ui/lazy-part.tsx';
import { type LazyPage, lazyPage } from './lazy-page.tsx';
import { whenIdle } from './when-idle.ts';

/** The address of a kind of page. */
type At<P extends Address['page']> = Extract<Address, { page: P }>;

const missing = lazyPage<Address>('src/views/missing/MissingPage.tsx', () =>
  import('#views/missing/MissingPage.tsx').then((part) => part.MissingPage),
);

/** The pages, each in a part of its own that loads when a reader goes there. */
export const PAGE_PARTS: { [P in Address['page']]: LazyPage<At<P>> } = {
  front: lazyPage<At<'front'>>('src/views/front/FrontPage.tsx', () =>
    import('#views/front/FrontPage.tsx').then((part) => part.FrontPage),
  ),
  table: lazyPage<At<'table'>>('src/views/table/TablePage.tsx', () =>
    import('#views/table/TablePage.tsx').then((part) => part.TablePage),
  ),
  topic: lazyPage<At<'topic'>>('src/views/topic/TopicPage.tsx', () =>
    import('#views/topic/TopicPage.tsx').then((part) => part.TopicPage),
  ),
  text: lazyPage<At<'text'>>('src/views/text/TextPage.tsx', () =>
    import('#views/text/TextPage.tsx').then((part) => part.TextPage),
  ),
  actors: lazyPage<At<'actors'>>('src/views/actors/ActorsPage.tsx', () =>
    import('#views/actors/ActorsPage.tsx').then((part) => part.ActorsPage),
  ),
  actor: lazyPage<At<'actor'>>('src/views/actor/ActorPage.tsx', () =>
    import('#views/actor/ActorPage.tsx').then((part) => part.ActorPage),
  ),
  proposition: lazyPage<At<'proposition'>>('src/views/proposition/PropositionPage.tsx', () =>
    import('#views/proposition/PropositionPage.tsx').then((part) => part.PropositionPage),
  ),
  basket: lazyPage<At<'basket'>>('src/views/basket/BasketPage.tsx', () =>
    import('#views/basket/BasketPage.tsx').then((part) => part.BasketPage),
  ),
  'line-ups': lazyPage<At<'line-ups'>>('src/views/line-ups/LineUpsPage.tsx', () =>
    import('#views/line-ups/LineUpsPage.tsx').then((part) => part.LineUpsPage),
  ),
  about: lazyPage<At<'about'>>('src/views/about/AboutPage.tsx', () =>
    import('#views/about/AboutPage.tsx').then((part) => part.AboutPage),
  ),
  // The search with its index is for those who search.
  find: lazyPage<At<'find'>>(
    'src/views/find/FindPage.tsx',
    () => import('#views/find/FindPage.tsx').then((part) => part.FindPage),
    'on use',
  ),
  compare: lazyPage<At<'compare'>>('src/views/compare/ComparePage.tsx', () =>
    import('#views/compare/ComparePage.tsx').then((part) => part.ComparePage),
  ),
  faces: lazyPage<At<'faces'>>('src/views/faces/FacesPage.tsx', () =>
    import('#views/faces/FacesPage.tsx').then((part) => part.FacesPage),
  ),
  tours: lazyPage<At<'tours'>>('src/views/tours/ToursPage.tsx', () =>
    import('#views/tours/ToursPage.tsx').then((part) => part.ToursPage),
  ),
  tour: lazyPage<At<'tour'>>('src/views/tour/TourPage.tsx', () =>
    import('#views/tour/TourPage.tsx').then((part) => part.TourPage),
  ),
  presenter: lazyPage<At<'presenter'>>('src/views/presenter/PresenterPage.tsx', () =>
    import('#views/presenter/PresenterPage.tsx').then((part) => part.PresenterPage),
  ),
  quiz: lazyPage<At<'quiz'>>('src/views/quiz/QuizPage.tsx', () =>
    import('#views/quiz/QuizPage.tsx').then((part) => part.QuizPage),
  ),
  predict: lazyPage<At<'predict'>>('src/views/predict/PredictPage.tsx', () =>
    import('#views/predict/PredictPage.tsx').then((part) => part.PredictPage),
  ),
  handout: lazyPage<At<'handout'>>('src/views/handout/HandoutPage.tsx', () =>
    import('#views/handout/HandoutPage.tsx').then((part) => part.HandoutPage),
  ),
  missing,
};

/** Loads the parts that readers may come to, one after the other, whenever the browser has nothing better to do. */
export function loadPartsWhenIdle(): void {
  // A page that comes may bring further parts to load.
  const waiting = loaders.entries();
  const next = () => {
    const { value: part } = waiting.next();
    if (part === undefined) return;
    const [load, ahead] = part;
    if (ahead === 'when idle') load().then(rest, () => {});
    else next();
  };
  const rest = () => whenIdle(next);
  rest();
}

/** Loads every page, and what the pages themselves would load later. */
export async function loadAllParts(): Promise<void> {
  for (const load of loaders.keys()) await load();
}
