import { type LineUpsAddress, lineUpsAddress, TIE_MEASURES } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/line-ups.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { LeastSlider } from './LeastSlider.tsx';
import { TopicChoice } from './TopicChoice.tsx';
import './line-ups-tools.css';

/** What counts, how it is counted, and how strong a tie must be. Every choice narrows what is shown in place. */
export function LineUpsTools({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const plain = lineUpsAddress({ actors: address.actors });
  return (
    <div className="line-ups-tools">
      <ChoiceGroup
        title={words.ties}
        choices={TIE_MEASURES.map((measure) => ({
          name: words.measureName[measure],
          to: { ...address, measure },
          chosen: address.measure === measure,
        }))}
      />
      <ChoiceGroup
        title={words.countedAs}
        choices={[
          {
            name: words.propositions,
            to: { ...address, jaccard: false, least: 0 },
            chosen: !address.jaccard,
          },
          { name: words.share, to: { ...address, jaccard: true, least: 0 }, chosen: address.jaccard },
        ]}
      />
      <ChoiceGroup
        title={words.whoseWordCounts}
        choices={[
          { name: words.everyVoice, to: { ...address, ownOnly: false }, chosen: !address.ownOnly },
          { name: words.ownOnly, to: { ...address, ownOnly: true }, chosen: address.ownOnly },
        ]}
      />
      <ChoiceGroup
        title={words.onlyIfCountsAs}
        choices={[
          {
            name: words.noSide,
            to: { ...address, conditionalSupports: false },
            chosen: !address.conditionalSupports,
          },
          {
            name: words.support,
            to: { ...address, conditionalSupports: true },
            chosen: address.conditionalSupports,
          },
        ]}
      />
      <TopicChoice address={address} />
      <LeastSlider address={address} strongest={all.strongest} />
      {formatAddress(plain) !== formatAddress(address) && (
        <AddressLink className="choice-reset" replace to={plain}>
          {words.reset}
        </AddressLink>
      )}
    </div>
  );
}
