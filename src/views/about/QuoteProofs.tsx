import type { Statement } from '#model/collection.ts';
import { passagesFit, proveQuotes } from '#query/prove-quotes.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/about/proof.tsx';
import { written } from '#words/locale.ts';
import { passageName } from '#words/terms.ts';

/** Every quote compared with the source, here and now, with the result for each kind. */
export function QuoteProofs() {
  const { collection } = useLibrary();
  return collection.statements.map((statement) => <ProofOf key={statement.id} statement={statement} />);
}

function ProofOf({ statement }: { statement: Statement }) {
  const proofs = proveQuotes(statement);
  const count = proofs.reduce((total, proof) => total + proof.count, 0);
  const failed = proofs.flatMap((proof) => proof.failed);
  return (
    <>
      <p className="proofs-result">{words.soManyExact(count - failed.length, count)}</p>
      <p>
        {words.comparedHere} {passagesFit(statement) && words.passagesFollow}
      </p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.kindOfQuote}</th>
            <th scope="col">{words.quotes}</th>
            <th scope="col">{words.exact}</th>
          </tr>
        </thead>
        <tbody>
          {proofs
            .filter((proof) => proof.count > 0)
            .map((proof) => (
              <tr key={proof.kind}>
                <th scope="row">{words.KIND[proof.kind]}</th>
                <td>{written(proof.count)}</td>
                <td>{written(proof.count - proof.failed.length)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {failed.length > 0 && (
        <>
          <h3>{words.notExact}</h3>
          <ul>
            {failed.map(({ passage, start, quote }) => (
              <li key={`${passage}-${start}-${quote}`}>{words.failedQuote(passageName(passage), quote)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
