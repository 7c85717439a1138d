import { useInOneFile } from '#state/in-one-file.ts';
import { AppFileLink } from './AppFileLink.tsx';

/** Parley as one file, to take along; or, in that file, what it is. */
export function OneFileNote() {
  if (useInOneFile())
    return (
      <p>
        This is Parley as one file: copy it to wherever it is needed, such as a USB stick. It opens by a
        double click, without a network, and holds everything that is offered here.
      </p>
    );
  return (
    <p>
      <AppFileLink path="parley.html" download>
        Parley as one file
      </AppFileLink>
      , parley.html, under 0.9 MB: with this collection and everything offered here. It opens by a double
      click, without a network or an installation, such as from a USB stick.
    </p>
  );
}
