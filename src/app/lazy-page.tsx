import { type ComponentType, type ReactNode, use } from 'react';

/** A page whose code and styles are loaded when a reader goes there. */
export interface LazyPage<A> {
  /** The module that it is in, as a path from the project's root; the build looks up its files by it. */
  source: string;
  /** Loads it ahead of the reader. Rejects if it cannot be had; after forgetFailedLoads it can be tried again. */
  load: () => Promise<void>;
  Page: (props: { address: A }) => ReactNode;
}

const failed = new Set<() => void>();

/** Lets every page that could not be loaded be asked for again. */
export function forgetFailedLoads(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/**
 * A page that is fetched once and, where it is loaded already, drawn at once: a prerendered page is taken over
 * without waiting, and the server draws all of them.
 */
export function lazyPage<A>(
  source: string,
  fetchPage: () => Promise<ComponentType<{ address: A }>>,
): LazyPage<A> {
  let Loaded: ComponentType<{ address: A }> | null = null;
  let loading: Promise<void> | null = null;
  const load = () => {
    loading ??= fetchPage().then((component) => {
      Loaded = component;
    });
    loading.catch(() =>
      failed.add(() => {
        loading = null;
      }),
    );
    return loading;
  };
  function Page({ address }: { address: A }) {
    if (Loaded === null) use(load());
    return Loaded === null ? null : <Loaded address={address} />;
  }
  return { source, load, Page };
}
