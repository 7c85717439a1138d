import { useEffect, useState } from 'react';

interface Clock {
  /** Whole seconds that the clock has run. */
  seconds: number;
  running: boolean;
  pause: () => void;
  resume: () => void;
  reset: () => void;
}

/** A clock that runs from the moment the window opens, unless it is paused; it takes no account of hidden windows. */
export function useClock(): Clock {
  const [run, setRun] = useState<{ gone: number; since: number | null }>({ gone: 0, since: null });
  const [now, setNow] = useState(0);
  const running = run.since !== null;
  const resume = () => {
    const begin = Date.now();
    setNow(begin);
    setRun(({ gone }) => ({ gone, since: begin }));
  };
  useEffect(resume, []);
  useEffect(() => {
    if (!running) return;
    const timer = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, [running]);
  const gone = run.gone + (run.since === null ? 0 : Math.max(0, now - run.since));
  return {
    seconds: Math.floor(gone / 1000),
    running,
    pause: () => setRun({ gone: run.gone + (run.since === null ? 0 : Date.now() - run.since), since: null }),
    resume,
    reset: () => {
      const begin = Date.now();
      setNow(begin);
      setRun({ gone: 0, since: running ? begin : null });
    },
  };
}
