import type { Span, Statement } from '#model/collection.ts';
import { proveWords, wordsPlace } from '#query/prove-words.ts';
import { useInOneFile } from '#state/in-one-file.ts';
import { type SourceFile, useSourceFile } from '#state/source-file.ts';
import * as words from '#words/cite-proof.ts';
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
      <h3>{words.proof}</h3>
      <p className="proof-result" role="status">
        {source === undefined && words.readingSource}
        {source === null && words.noSource}
        {source && proofs.every((proof) => proof?.exact) && words.wordForWord}
        {source && !proofs.every((proof) => proof?.exact) && words.notWordForWord}
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
        {words.hash} <code>{statement.sha256}</code>
        {source && hashResult(source, statement.sha256, inOneFile)}
      </p>
    </section>
  );
}

function hashResult({ sha256 }: SourceFile, coded: string, inOneFile: boolean): string {
  if (sha256 === null) return words.hashUnknown;
  const file = inOneFile ? 'enclosed' : 'fetched';
  return sha256 === coded ? words.SAME_HASH[file] : words.OTHER_HASH[file](sha256);
}
