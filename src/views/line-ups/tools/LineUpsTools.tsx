import { type LineUpsAddress, lineUpsAddress, TIE_MEASURES } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { LeastSlider } from './LeastSlider.tsx';
import { TopicChoice } from './TopicChoice.tsx';
import './line-ups-tools.css';

const MEASURE_NAMES = {
  both: 'Both apart',
  congruence: 'Congruence',
  conflict: 'Conflict',
  subtract: 'Subtract',
} as const;

/** What counts, how it is counted, and how strong a tie must be. Every choice narrows what is shown in place. */
export function LineUpsTools({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const plain = lineUpsAddress({ actors: address.actors });
  return (
    <div className="line-ups-tools">
      <ChoiceGroup
        title="Ties"
        choices={TIE_MEASURES.map((measure) => ({
          name: MEASURE_NAMES[measure],
          to: { ...address, measure },
          chosen: address.measure === measure,
        }))}
      />
      <ChoiceGroup
        title="Counted as"
        choices={[
          { name: 'Propositions', to: { ...address, jaccard: false, least: 0 }, chosen: !address.jaccard },
          { name: 'Share (Jaccard)', to: { ...address, jaccard: true, least: 0 }, chosen: address.jaccard },
        ]}
      />
      <ChoiceGroup
        title="Whose word"
        choices={[
          { name: 'Every voice', to: { ...address, ownOnly: false }, chosen: !address.ownOnly },
          { name: 'Own only', to: { ...address, ownOnly: true }, chosen: address.ownOnly },
        ]}
      />
      <ChoiceGroup
        title="“Only if” counts as"
        choices={[
          {
            name: 'No side',
            to: { ...address, conditionalSupports: false },
            chosen: !address.conditionalSupports,
          },
          {
            name: 'Support',
            to: { ...address, conditionalSupports: true },
            chosen: address.conditionalSupports,
          },
        ]}
      />
      <TopicChoice address={address} />
      <LeastSlider address={address} strongest={all.strongest} />
      {formatAddress(plain) !== formatAddress(address) && (
        <AddressLink className="choice-reset" replace to={plain}>
          Reset
        </AddressLink>
      )}
    </div>
  );
}
