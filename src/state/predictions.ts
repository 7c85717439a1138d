import { create } from 'zustand';
import { keepAside, keysAside } from './aside.ts';

/** What was said of one thing before it was revealed. */
export interface Prediction {
  /** The option chosen; null if none is. */
  choice: string | null;
  /** A show of hands: how many for each option. */
  hands: Readonly<Record<string, number>>;
}

interface Predictions {
  kept: Readonly<Record<string, Prediction>>;
  /** What is revealed; it is hidden again when the app is opened anew. */
  revealed: ReadonlySet<string>;
  /** Whether the browser stores what is predicted; where it does not, predictions last as long as the page. */
  stores: boolean;
  /** Where stored predictions that could not be read whole are kept aside. */
  aside: readonly string[];
}

const STORAGE_KEY = 'parley-predictions';
/** Begins the keys of what was stored there and could not be read whole. */
const ASIDE = 'parley-predictions-aside';
/** More are not kept; nobody predicts more in a term. */
const MOST = 1000;
const MOST_HANDS = 999;
const LONGEST = 300;
const NONE: Prediction = { choice: null, hands: {} };

/** What has been predicted on this machine, and what of it is revealed; it goes nowhere else. */
export const usePredictions = create<Predictions>()(() => ({
  kept: {},
  revealed: new Set(),
  stores: true,
  aside: [],
}));

/** What was predicted under a key. */
export function usePrediction(key: string): Prediction {
  return usePredictions(({ kept }) => kept[key] ?? NONE);
}

/** Reads what is kept, also by other windows. Where the browser stores nothing, what is known stays. */
export function recallPredictions(): void {
  if (!usePredictions.getState().stores) return;
  try {
    const { stored, whole } = readStored();
    usePredictions.setState(({ kept }) => ({
      kept: whole ? stored : { ...kept, ...stored },
      aside: keysAside(ASIDE),
    }));
  } catch {
    usePredictions.setState({ stores: false });
  }
}

/** Deletes what is kept aside. */
export function deletePredictionsAside(key: string): void {
  localStorage.removeItem(key);
  usePredictions.setState({ aside: keysAside(ASIDE) });
}

/** Recalls what is kept, and again whenever another window predicts. Returns the way to stop. */
export function followPredictions(): () => void {
  recallPredictions();
  const follow = ({ key }: StorageEvent) => {
    if (key === STORAGE_KEY) recallPredictions();
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

/** Commits to an option; what is revealed already is not predicted any more. */
export function predict(key: string, choice: string): void {
  if (!usePredictions.getState().revealed.has(key)) change(key, { choice });
}

/** Notes how many hands an option had. */
export function countHands(key: string, option: string, count: number): void {
  recallPredictions();
  const { hands } = usePredictions.getState().kept[key] ?? NONE;
  change(key, { hands: { ...hands, [option]: Math.min(MOST_HANDS, Math.max(0, Math.trunc(count) || 0)) } });
}

/** Reveals what is coded. */
export function reveal(keys: readonly string[]): void {
  usePredictions.setState(({ revealed }) => ({ revealed: new Set([...revealed, ...keys]) }));
}

/** Forgets what was predicted under these keys, and hides it again. */
export function clearPredictions(keys: readonly string[]): void {
  recallPredictions();
  const gone = new Set(keys);
  const { kept, revealed } = usePredictions.getState();
  store(Object.fromEntries(Object.entries(kept).filter(([key]) => !gone.has(key))));
  usePredictions.setState({ revealed: new Set([...revealed].filter((key) => !gone.has(key))) });
}

/** Predictions from stored text; whatever is damaged is left out. */
export function readPredictions(text: string | null): Record<string, Prediction> {
  const entries = entriesOf(parsed(text)).filter(([key]) => key.length <= LONGEST);
  return Object.fromEntries(
    entries.slice(0, MOST).flatMap(([key, value]): [string, Prediction][] => {
      const { choice, hands } = Object.fromEntries(entriesOf(value));
      const counted = entriesOf(hands).filter(
        (pair): pair is [string, number] => isShort(pair[0]) && isHands(pair[1]),
      );
      const kept = {
        choice: isShort(choice) ? choice : null,
        hands: Object.fromEntries(counted.slice(0, 50)),
      };
      return kept.choice === null && counted.length === 0 ? [] : [[key, kept]];
    }),
  );
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}

function isHands(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_HANDS;
}

function entriesOf(value: unknown): [string, unknown][] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}

function change(key: string, part: Partial<Prediction>): void {
  recallPredictions();
  const { kept } = usePredictions.getState();
  store({ ...kept, [key]: { ...(kept[key] ?? NONE), ...part } });
}

function store(kept: Readonly<Record<string, Prediction>>): void {
  usePredictions.setState({ kept });
  try {
    // Where what is stored is damaged and there is no room for it aside, this throws before it is written over.
    readStored();
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
    usePredictions.setState({ stores: true });
  } catch {
    usePredictions.setState({ stores: false });
  }
}

/** What is stored and sound, and whether that is all; what is damaged is kept aside. */
function readStored(): { stored: Record<string, Prediction>; whole: boolean } {
  const text = localStorage.getItem(STORAGE_KEY);
  const stored = readPredictions(text);
  const whole = text === null || text === JSON.stringify(stored);
  if (!whole) keepAside(ASIDE, text);
  return { stored, whole };
}
