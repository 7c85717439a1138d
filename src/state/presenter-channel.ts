import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { setBlank, useBlank } from './blank.ts';
import { type PresenterMessage, readMessage, type Side, writeMessage } from './presenter-message.ts';
import type { TourAddress } from './tour-return.ts';

const CHANNEL = 'parley-tour';

interface OtherWindow {
  /** Whether a window on the other side is at the same tour. */
  there: boolean;
  /** Whether it has left the tour to explore. */
  away: boolean;
}

const NOBODY: OtherWindow = { there: false, away: false };

/** What this window knows of the other one. */
export const useOtherWindow = create<OtherWindow>()(() => NOBODY);

interface Ends {
  side: Side;
  /** Where this window is; null while it is at no tour, when it listens to nobody. */
  step: TourAddress | null;
  away: boolean;
  /** Whether the tour has a step: what names another is no message. */
  hasStep: (step: TourAddress) => boolean;
  /** Takes this window to a step of the tour it is at. */
  onMove: (step: TourAddress) => void;
}

/**
 * Keeps the projected window and the presenter’s at one step of one tour, and lets either blank the screen. No server
 * takes part, and either window works alone.
 */
export function usePresenterChannel({ side, step, away, hasStep, onMove }: Ends): void {
  const blank = useBlank((state) => state.blank);
  const tell = useRef<((say: PresenterMessage['say']) => void) | null>(null);
  const here = useRef({ step, blank, away, hasStep, onMove });
  // What this window was told to show is no news to the other: the two would answer each other for ever.
  const told = useRef<string[]>([]);
  useEffect(() => {
    here.current = { step, blank, away, hasStep, onMove };
  });
  const tour = step === null ? null : tourOf(step);

  useEffect(() => {
    if (tour === null || typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(CHANNEL);
    const say = (saying: PresenterMessage['say']) => {
      const { step, blank, away } = here.current;
      if (step !== null) channel.postMessage(writeMessage({ say: saying, from: side, step, blank, away }));
    };
    channel.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message === null || message.from === side || tourOf(message.step) !== tour) return;
      if (!here.current.hasStep(message.step)) return;
      useOtherWindow.setState(message.say === 'bye' ? NOBODY : { there: true, away: message.away });
      if (message.say === 'ask') say('tell');
      if (message.say === 'tell') follow(message);
    };
    const follow = (message: PresenterMessage) => {
      const now = here.current;
      const moves = message.step.step !== now.step?.step;
      if (!moves && message.blank === now.blank) return;
      told.current.push(stateOf(message.step, message.blank));
      setBlank(message.blank);
      if (moves) now.onMove(message.step);
    };
    const leave = () => say('bye');
    const greet = () => say('ask');
    tell.current = say;
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', greet);
    greet();
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', greet);
      leave();
      channel.close();
      tell.current = null;
      useOtherWindow.setState(NOBODY);
    };
  }, [side, tour]);

  const state = step === null ? null : stateOf(step, blank);
  const said = useRef({ state, away });
  useEffect(() => {
    const before = said.current;
    if (state === null || (before.state === state && before.away === away)) return;
    said.current = { state, away };
    const heard = told.current.indexOf(state);
    told.current = heard < 0 ? [] : told.current.slice(heard + 1);
    if (heard < 0 || before.away !== away) tell.current?.('tell');
  }, [state, away]);
}

function tourOf({ statement, tour }: TourAddress): string {
  return `${statement} ${tour}`;
}

function stateOf({ step }: TourAddress, blank: boolean): string {
  return `${step} ${blank}`;
}
