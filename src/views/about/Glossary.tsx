import { WORDS } from '#words/about/glossary.ts';

/** The words of the app in a reader's words. */
export function Glossary() {
  return (
    <dl className="glossary">
      {WORDS.map(([word, meaning]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
