import { type ComponentType, type ReactNode, use } from 'react';

/** A component whose code and styles are loaded when they are first needed. */
export interface LazyPart<P> {
  /** Loads it ahead of the reader. Rejects if it cannot be had; after forgetFailedLoads it can be tried again. */
  load: () => Promise<void>;
  Part: (props: P) => ReactNode;
}

const failed = new Set<() => void>();

/** When a part is loaded, if no reader asks for it before. */
export type LoadsAhead = 'when idle' | 'on use';

/** What loads later, in the order in which it became known. */
export const loaders = new Map<() => Promise<void>, LoadsAhead>();

/** Lets every part that could not be loaded be asked for again. */
export function forgetFailedLoads(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** Has something that could not be loaded asked for again, when all such things are. */
export function forgetWithFailedLoads(forget: () => void): void {
  failed.add(forget);
}

/**
 * A part that is fetched once and, where it is loaded already, drawn at once: what was prerendered is taken over
 * without waiting, and the server draws all of it. It needs a Suspense boundary above it.
 */
export function lazyPart<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  ahead: LoadsAhead = 'when idle',
): LazyPart<P> {
  let Loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const load = () => {
    loading ??= fetchPart().then((component) => {
      Loaded = component;
    });
    loading.catch(() =>
      forgetWithFailedLoads(() => {
        loading = null;
      }),
    );
    return loading;
  };
  loaders.set(load, ahead);
  function Part(props: P) {
    if (Loaded === null) use(load());
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { load, Part };
}
