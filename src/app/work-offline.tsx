import { createRoot } from 'react-dom/client';
import { NewVersion } from './NewVersion.tsx';
import { workerAddress } from './worker-address.ts';

/**
 * Keeps the app on this machine, so that it opens without a network. A newer build is announced, and taken once the
 * reader says so: until then all files come from the one that is open.
 */
export async function workOffline(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(base), { scope: base });
  if (registration === undefined) return;
  const announceWhenWaiting = () => {
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
      announce(registration.waiting);
  };
  announceWhenWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announceWhenWaiting);
  });
}

let notice: HTMLElement | null = null;

function announce(waiting: ServiceWorker): void {
  notice?.remove();
  const place = document.createElement('div');
  notice = place;
  document.body.prepend(place);
  const root = createRoot(place);
  const open = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take-over');
  };
  root.render(<NewVersion onOpen={open} onLater={() => root.render(null)} />);
}
