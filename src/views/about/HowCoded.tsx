import { useLibrary } from '#state/library.tsx';
import * as words from '#words/about/coding.tsx';
import { Agreement } from './Agreement.tsx';
import { AppFileLink } from './AppFileLink.tsx';

/** How the reference coding came about, and what it can and cannot claim. */
export function HowCoded() {
  const { collection } = useLibrary();
  return (
    <>
      <p>{words.howItWasRead}</p>
      <p>{words.whatAPositionSays}</p>
      <p>{words.codingInterprets}</p>
      {collection.statements.map(({ id, reliability }) =>
        reliability === null ? null : <Agreement key={id} reliability={reliability} />,
      )}
      <p>
        {words.theRules((manual) => (
          <AppFileLink path="data/CODING.md">{manual}</AppFileLink>
        ))}
      </p>
    </>
  );
}
