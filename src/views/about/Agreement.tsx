import type { Reliability } from '#model/collection.ts';

/** What two independent codings agreed on before they were settled. */
export function Agreement({ reliability: { coders, topics, positions } }: { reliability: Reliability }) {
  const { first, second } = positions;
  const shared = [
    ['evidence shares words', positions.sameWords],
    ['… and the same stance and voice', positions.sameStance],
    ['… and the same holder', positions.sameHolder],
    ['… and a proposition of the same sense', positions.sameProposition],
  ] as const;
  return (
    <>
      <h3>How far two codings agreed</h3>
      <p>{coders}</p>
      <table className="figures">
        <caption>Topics, passage by passage, each not coded, touched or main</caption>
        <thead>
          <tr>
            <th scope="col">Compared</th>
            <th scope="col">Pairs</th>
            <th scope="col">Alike</th>
            <th scope="col">Krippendorff’s alpha</th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ scope, units, agreed, alpha }) => (
            <tr key={scope}>
              <th scope="row">{scope}</th>
              <td>{units}</td>
              <td>
                {agreed} ({share(agreed, units)})
              </td>
              <td>{alpha.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="figures">
        <caption>
          Positions, of which the first coding found {first} and the second {second}
        </caption>
        <thead>
          <tr>
            <th scope="col">Found by both</th>
            <th scope="col">Positions</th>
            <th scope="col">Of the first</th>
            <th scope="col">Of the second</th>
          </tr>
        </thead>
        <tbody>
          {shared.map(([what, count]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{count}</td>
              <td>{share(count, first)}</td>
              <td>{share(count, second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** To a tenth of a per cent, so that nearly all does not read as all. */
function share(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}
