import type { Reliability } from '#model/collection.ts';
import * as words from '#words/about/agreement.ts';
import { written } from '#words/locale.ts';

const SHARED = ['sameWords', 'sameStance', 'sameHolder', 'sameProposition'] as const;

/** What two independent codings agreed on before they were settled. */
export function Agreement({ reliability: { coders, topics, positions } }: { reliability: Reliability }) {
  const { first, second } = positions;

  return (
    <>
      <h3>{words.howFarAgreed}</h3>
      <p>{coders}</p>
      <table className="figures">
        <caption>{words.topicsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.compared}</th>
            <th scope="col">{words.pairs}</th>
            <th scope="col">{words.alike}</th>
            <th scope="col">{words.krippendorffsAlpha}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ scope, units, agreed, alpha }) => (
            <tr key={scope}>
              <th scope="row">{scope}</th>
              <td>{written(units)}</td>
              <td>{words.soManyAlike(agreed, units)}</td>
              <td>{words.alphaOf(alpha)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="figures">
        <caption>{words.positionsCaption(first, second)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.foundByBoth}</th>
            <th scope="col">{words.positionsFound}</th>
            <th scope="col">{words.ofTheFirst}</th>
            <th scope="col">{words.ofTheSecond}</th>
          </tr>
        </thead>
        <tbody>
          {SHARED.map((what) => (
            <tr key={what}>
              <th scope="row">{words.SHARED[what]}</th>
              <td>{written(positions[what])}</td>
              <td>{words.share(positions[what], first)}</td>
              <td>{words.share(positions[what], second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
