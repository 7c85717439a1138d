import { useEffect, useMemo } from 'react';
import type { PredictAddress } from '#model/address.ts';
import { predictScope } from '#query/predict/predict-scope.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { deletePredictionsAside, followPredictions, usePredictions } from '#state/predictions.ts';
import { Missing } from '#views/missing/Missing.tsx';
import { KeptAside } from '#views/parts/KeptAside.tsx';
import * as words from '#words/predict.ts';
import { PredictBoard } from './PredictBoard.tsx';
import { PredictStart } from './PredictStart.tsx';
import '#views/parts/page.css';
import './predict-page.css';

/** Positions with something hidden, to be predicted and then revealed. */
export function PredictPage({ address }: { address: PredictAddress }) {
  const index = useLibrary().statements.get(address.statement);
  if (index === undefined) return <Missing address={address} />;
  return <PredictIn index={index} address={address} />;
}

function PredictIn({ index, address }: { index: StatementIndex; address: PredictAddress }) {
  const library = useLibrary();
  const scope = useMemo(() => predictScope(library, index, address), [library, index, address]);
  useEffect(followPredictions, []);
  const stores = usePredictions((state) => state.stores);
  const aside = usePredictions((state) => state.aside);
  return (
    <div className="predict-page page">
      {!stores && <p role="status">{words.storesNothing}</p>}
      <KeptAside keys={aside} said={words.keptAside} onDelete={deletePredictionsAside} />
      {scope.positions.length === 0 ? (
        <PredictStart index={index} />
      ) : (
        <PredictBoard index={index} scope={scope} address={address} />
      )}
    </div>
  );
}
