import type { Statement } from '#model/collection.ts';
import { passagesFit, proveQuotes, type QuoteKind } from '#query/prove-quotes.ts';
import { useLibrary } from '#state/library.tsx';
import { passageName } from '#words/terms.ts';

const KIND: Record<QuoteKind, string> = {
  evidence: 'Evidence of positions',
  condition: 'Conditions',
  cue: 'Words by which a position is reported',
  topic: 'Words that carry a topic',
  mention: 'Mentions of actors',
  place: 'Mentions of places',
  relation: 'Relations between topics',
  note: 'Words with an editorial note',
};

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
      <p className="proofs-result">
        <b>
          {count - failed.length} of {count} quotes
        </b>{' '}
        stand word for word at their place in the source.
      </p>
      <p>
        This is no claim from elsewhere: this page compared each of them, letter by letter, with the text that
        the app shows. {passagesFit(statement) && 'The passages follow the source in order, without overlap.'}
      </p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Kind of quote</th>
            <th scope="col">Quotes</th>
            <th scope="col">Exact</th>
          </tr>
        </thead>
        <tbody>
          {proofs
            .filter((proof) => proof.count > 0)
            .map((proof) => (
              <tr key={proof.kind}>
                <th scope="row">{KIND[proof.kind]}</th>
                <td>{proof.count}</td>
                <td>{proof.count - proof.failed.length}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {failed.length > 0 && (
        <>
          <h3>Not exact</h3>
          <ul>
            {failed.map(({ passage, start, quote }) => (
              <li key={`${passage}-${start}-${quote}`}>
                {passageName(passage)}: “{quote}”
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
