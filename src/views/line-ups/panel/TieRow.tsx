import type { LineUpsAddress } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { ShownTie } from '#query/line-ups/weigh-tie.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TieSwatch } from '#views/line-ups/TieKey.tsx';
import * as words from '#words/line-ups.tsx';
import { listed } from '#words/terms.ts';
import { weightWords } from '#words/tie-weights.ts';

interface TieRowProps {
  tie: ShownTie;
  address: LineUpsAddress;
  /** The end that is known from the heading, if any. */
  from: ActorId | null;
}

/** A tie as a line: whom it joins, and how much they agree and disagree. Leads to what is behind it. */
export function TieRow({ tie: { tie, agreement, disagreement }, address, from }: TieRowProps) {
  const { actors } = useLibrary();
  const ends = from === null ? [...tie.ends] : [from, ...tie.ends.filter((end) => end !== from)];
  const names = ends.filter((end) => end !== from).map((end) => known(actors, end).name);
  return (
    <AddressLink className="tie-row" to={{ ...address, actors: ends }}>
      <span className="tie-row-names">{listed(names)}</span>
      {agreement > 0 && (
        <span className="tie-row-weight">
          <TieSwatch side="agreement" /> <span className="unseen">{words.agreementWithin}</span>
          {weightWords(agreement, address.jaccard)}
        </span>
      )}
      {disagreement > 0 && (
        <span className="tie-row-weight">
          <TieSwatch side="disagreement" /> <span className="unseen">{words.disagreementWithin}</span>
          {weightWords(disagreement, address.jaccard)}
        </span>
      )}
    </AddressLink>
  );
}
