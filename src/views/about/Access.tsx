import * as words from '#words/about/access.tsx';

/** What was done so that everybody can use the app, how it was tested, and what was not. */
export function Access() {
  return (
    <>
      <p>{words.aim}</p>
      <dl className="facts">
        {words.FACTS.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
