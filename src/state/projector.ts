import { setProjector, useSettings } from './settings.ts';

let filling = false;

/** Turns the projector on or off, and fills the screen with it where the browser lets a key or a click do so. */
export function turnProjector(): void {
  const on = !useSettings.getState().projector;
  setProjector(on);
  if (on) void fillScreen();
  else void leaveScreen();
}

/** Whoever leaves the full screen by the browser's own key has done with the projector. Returns the way to stop. */
export function followScreen(): () => void {
  const follow = () => {
    if (document.fullscreenElement !== null) return;
    if (filling) setProjector(false);
    filling = false;
  };
  document.addEventListener('fullscreenchange', follow);
  return () => document.removeEventListener('fullscreenchange', follow);
}

async function fillScreen(): Promise<void> {
  if (!document.fullscreenEnabled) return;
  try {
    await document.documentElement.requestFullscreen();
    filling = true;
  } catch {
    // The browser keeps its window: larger type it is, without the full screen.
  }
}

async function leaveScreen(): Promise<void> {
  filling = false;
  if (document.fullscreenElement == null) return;
  try {
    await document.exitFullscreen();
  } catch {
    // It has been left already.
  }
}
