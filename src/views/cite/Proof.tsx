import type { Span, Statement } from '#model/collection.ts';
import { proveWords, wordsPlace } from '#query/prove-words.ts';
import { useInOneFile } from '#state/in-one-file.ts';
import { type SourceFile, useSourceFile } from '#state/source-file.ts';
import { ProvenWords } from './ProvenWords.tsx';
import './proof.css';

/** The words compared with the published source, letter by letter, here and now, with all one needs to repeat it. */
export function Proof({ statement, spans }: { statement: Statement; spans: readonly Span[] }) {
  const source = useSourceFile(statement.id);
  const inOneFile = useInOneFile();
  const places = spans.map((span) => wordsPlace(statement, span));
  const proofs = places.map((place) => (source ? proveWords(place, source.text) : null));
  return (
    <section className="proof">
      <h3>Proof</h3>
      <p className="proof-result" role="status">
        {source === undefined && 'Reading the source to compare …'}
        {source === null &&
          'The source file cannot be read from here, so the words are compared with nothing but the text that Parley shows.'}
        {source && proofs.every((proof) => proof?.exact) && '✓ Word for word in the source, at this place.'}
        {source &&
          !proofs.every((proof) => proof?.exact) &&
          'Not word for word: at this place the source says something else.'}
      </p>
      {places.map((place, i) => (
        <ProvenWords
          key={`${place.passage}-${place.start}`}
          place={place}
          proof={proofs[i] ?? null}
          language={statement.language}
        />
      ))}
      <p className="proof-hash">
        SHA-256 of the source as coded <code>{statement.sha256}</code>
        {source && hashResult(source, statement.sha256, inOneFile)}
      </p>
    </section>
  );
}

function hashResult({ sha256 }: SourceFile, coded: string, inOneFile: boolean): string {
  if (sha256 === null) return 'It cannot be computed here: browsers do so only over https.';
  const file = inOneFile ? 'enclosed in this one' : 'just fetched';
  return sha256 === coded
    ? `✓ The file ${file}, text.txt, has the same.`
    : `The file ${file} has another: ${sha256}.`;
}
