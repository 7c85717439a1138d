import type { PredictItem } from '#query/predict/predict-items.ts';
import { useKeys } from '#state/keys.ts';
import { clearPredictions, reveal, usePredictions } from '#state/predictions.ts';
import { useSettings } from '#state/settings.ts';
import * as words from '#words/predict.ts';

/** Reveals one by one or all, says how many predictions are as coded, and clears them. */
export function PredictTools({ items }: { items: readonly PredictItem[] }) {
  const { kept, revealed } = usePredictions();
  const projector = useSettings((settings) => settings.projector);
  const open = items.filter(({ key }) => revealed.has(key));
  const said = open.filter(({ key, options }) => options.includes(kept[key]?.choice ?? ''));
  const asCoded = said.filter(({ key, answers }) => answers.includes(kept[key]?.choice ?? ''));
  const next = items.find(({ key }) => !revealed.has(key));
  const keys = items.map(({ key }) => key);
  const used = keys.some((key) => kept[key] !== undefined || revealed.has(key));

  const revealNext = () => {
    if (next === undefined) return;
    reveal([next.key]);
    const place = items.indexOf(next) + 1;
    requestAnimationFrame(() =>
      document.querySelector(`[data-to-predict="${place}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const revealAll = () => reveal(keys);
  useKeys(words.predict, [
    { key: 'r', does: words.revealTheNext, run: revealNext },
    { key: 'a', does: words.revealEvery, run: revealAll },
    // What a clicker sends.
    ...(projector ? [{ key: 'PageDown', does: words.revealTheNext, run: revealNext }] : []),
  ]);
  return (
    <div className="predict-tools">
      <p className="buttons">
        <button
          type="button"
          className="button solid"
          aria-disabled={next === undefined}
          aria-keyshortcuts="r"
          onClick={revealNext}
        >
          {words.revealNext}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={next === undefined}
          aria-keyshortcuts="a"
          onClick={revealAll}
        >
          {words.revealAll}
        </button>
        {used && (
          <button type="button" className="button" onClick={() => clearPredictions(keys)}>
            {words.clearAndHide}
          </button>
        )}
      </p>
      <p role="status">
        {open.length > 0 &&
          `${words.revealed(open.length, items.length)} ${
            said.length === 0 ? '' : words.asCodedOf(asCoded.length, said.length)
          }`}
      </p>
      <p className="predict-kept">{words.keptHere}</p>
    </div>
  );
}
