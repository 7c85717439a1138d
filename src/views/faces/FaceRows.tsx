import { compareAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { byStatement } from '#query/compare/by-statement.ts';
import type { FacesRow } from '#query/compare/face-to-face.ts';
import { severalOf } from '#query/compare/several-positions.ts';
import { known } from '#query/known.ts';
import { toneOf } from '#query/tone.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionItem } from '#ui/PositionItem.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import * as words from '#words/comparing.ts';

interface FaceRowsProps {
  rows: readonly FacesRow[];
  actors: readonly Actor[];
  /** Shown only where nothing can be unfolded. */
  folded: boolean;
}

/** Propositions with the exact words of every actor compared, or that none is stated. */
export function FaceRows({ rows, actors, folded }: FaceRowsProps) {
  const library = useLibrary();
  return rows.map(({ proposition, positions }) => {
    const topic = known(library.topics, proposition.topic);
    return (
      <tr key={proposition.id} className={folded ? 'face-row folded' : 'face-row'}>
        <th scope="row">
          <AddressLink to={compareAddress({ open: proposition.id })}>
            <TopicDisc topic={topic} tone={toneOf(library, topic.id)} />
            <span>
              <span className="unseen">{words.before(topic.label)}</span>
              {proposition.text}
            </span>
          </AddressLink>
        </th>
        {actors.map((actor) => (
          <FaceCell
            key={actor.id}
            actor={actor}
            positions={positions.filter(({ holder }) => holder === actor.id)}
          />
        ))}
      </tr>
    );
  });
}

function FaceCell({ actor, positions }: { actor: Actor; positions: FacesRow['positions'] }) {
  const library = useLibrary();
  const several = severalOf(library, positions);
  if (positions.length === 0)
    return (
      <td className="face-silent">
        <span className="face-of">{words.before(actor.name)}</span>
        {words.notStated}
      </td>
    );
  return (
    <td>
      {several !== null && <p className="face-several">{words.SEVERAL[several]}</p>}
      {byStatement(library, positions).map(([index, here]) =>
        here.map((position) => (
          <PositionItem key={position.id} {...accountOf(library, index, position)} show="holder" />
        )),
      )}
    </td>
  );
}
