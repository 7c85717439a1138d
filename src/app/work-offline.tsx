import { createRoot } from 'react-dom/client';
import { NewVersion } from './NewVersion.tsx';
import { workerAddress } from './worker-address.ts';

/**
 * Keeps the app on this machine, so that it opens without a network. A newer build is announced, and opened once the
 * reader says so: until then all files come from the one that is open.
 */
export async function workOffline(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(base), { scope: base });
  if (registration === undefined) return;
  const announceWhenWaiting = async () => {
    const { waiting } = registration;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    if (!(await ask(waiting, 'is yours open?'))) announce(waiting);
  };
  void announceWhenWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => void announceWhenWaiting());
  });
}

/** Says something to the worker of a newer build; whether that build is the open one by then. */
function ask(worker: ServiceWorker, words: 'is yours open?' | 'open'): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data === true));
    port1.start();
    worker.postMessage(words, [port2]);
  });
}

let notice: HTMLElement | null = null;

function announce(waiting: ServiceWorker): void {
  notice?.remove();
  const place = document.createElement('div');
  notice = place;
  document.body.prepend(place);
  const root = createRoot(place);
  const open = async () => {
    if (await ask(waiting, 'open')) location.reload();
  };
  root.render(<NewVersion onOpen={() => void open()} onLater={() => root.render(null)} />);
}
