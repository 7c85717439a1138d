import type { WhoseWord } from '#query/compare/whose-word.ts';
import { STANDINGS } from '#query/standing.ts';
import { STANDING_GLOSS, STANDING_LABEL } from '#views/parts/standing-words.ts';

/** How many propositions are of each standing, before and after others' accounts are left out. */
export function StandingCounts({ word: { all, own }, ownOnly }: { word: WhoseWord; ownOnly: boolean }) {
  return (
    <table className={ownOnly ? 'standing-counts own' : 'standing-counts'}>
      <caption className="unseen">Propositions of each standing, and actors heard</caption>
      <thead>
        <tr>
          <td />
          {STANDINGS.map((standing) => (
            <th key={standing} scope="col" title={STANDING_GLOSS[standing]}>
              {STANDING_LABEL[standing]}
            </th>
          ))}
          <th scope="col">Actors</th>
        </tr>
      </thead>
      <tbody>
        {[
          { name: 'Everything said', picture: all },
          { name: 'Own word only', picture: own },
        ].map(({ name, picture }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {STANDINGS.map((standing) => (
              <td key={standing}>{picture.standings[standing]}</td>
            ))}
            <td>{picture.holders.size}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
