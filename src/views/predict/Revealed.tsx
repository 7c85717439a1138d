import type { Hideable } from '#model/vocabulary.ts';
import type { PredictItem } from '#query/predict/predict-items.ts';
import { PositionItem } from '#ui/PositionItem.tsx';

interface RevealedProps {
  item: PredictItem;
  hidden: Hideable;
}

/** What is coded: each position with its exact words and, where it was a judgement call, the reason. */
export function Revealed({ item: { accounts }, hidden }: RevealedProps) {
  return (
    <ul className="predict-revealed">
      {accounts.map((account) => (
        <li key={account.position.id}>
          <PositionItem {...account} show={hidden === 'topics' ? 'both' : 'holder'} reasoned />
        </li>
      ))}
    </ul>
  );
}
