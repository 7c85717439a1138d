import { useEffect, useRef } from 'react';
import type { LineUpsAddress } from '#model/address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import * as words from '#words/line-ups.tsx';
import { PanelActor } from './PanelActor.tsx';
import { PanelPair } from './PanelPair.tsx';
import { PanelTies } from './PanelTies.tsx';
import './line-ups-panel.css';

/** Beside the picture: the strongest ties, or the actor or pair that is selected. */
export function LineUpsPanel({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const [first, second] = address.actors;
  const panel = useRef<HTMLElement>(null);
  const selected = address.actors.join(' ');
  const shown = useRef(selected);
  useEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    if (selected !== '' && panel.current !== null) bringIntoView(panel.current);
  }, [selected]);
  return (
    <section className="line-ups-panel" aria-label={words.selected} ref={panel}>
      {first === undefined && <PanelTies address={address} all={all} />}
      {first !== undefined && second === undefined && (
        <PanelActor address={address} all={all} actor={first} />
      )}
      {first !== undefined && second !== undefined && (
        <PanelPair address={address} all={all} actors={[first, second]} />
      )}
    </section>
  );
}

/** Below the picture on a small screen; on a large one its head may have been scrolled away. */
function bringIntoView(panel: HTMLElement): void {
  panel.scrollTop = 0;
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight * 0.6) panel.scrollIntoView({ block: 'start' });
}
