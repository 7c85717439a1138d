import type { KeyboardEvent } from 'react';

type Step = (at: number, count: number) => number;

const STEPS: Record<string, Step> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys, Home and End move the focus along the links of a picture, in their order in the document. */
export function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const target = links[step(at, links.length)];
  if (at < 0 || target === undefined) return;
  event.preventDefault();
  target.focus();
}
