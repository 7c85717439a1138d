import { useInOneFile } from '#state/in-one-file.ts';
import * as words from '#words/about/downloads.tsx';
import { AppFileLink } from './AppFileLink.tsx';

/** Parley as one file, to take along; or, in that file, what it is. */
export function OneFileNote() {
  if (useInOneFile()) return <p>{words.thisIsOneFile}</p>;
  return (
    <p>
      {words.asOneFile((name) => (
        <AppFileLink path="parley.html" download>
          {name}
        </AppFileLink>
      ))}
    </p>
  );
}
