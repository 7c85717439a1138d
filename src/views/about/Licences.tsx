import { AppFileLink } from './AppFileLink.tsx';
import { SHIPPED_PACKAGES } from './shipped-packages.ts';

/** What the app does with readers' data (nothing), and who owns what. */
export function Licences() {
  return (
    <>
      <p>
        Nothing leaves your machine: no log-in, no cookies, no counting of visits, nothing loaded from another
        host. Your settings and what you pin to the evidence basket are kept in your browser alone.
      </p>
      <p>
        The code of Parley is under the MIT licence. The typefaces are under the SIL Open Font License:{' '}
        <AppFileLink path="fonts/OFL-Literata.txt">Literata</AppFileLink>,{' '}
        <AppFileLink path="fonts/OFL-SofiaSans.txt">Sofia Sans</AppFileLink> and{' '}
        <AppFileLink path="fonts/OFL-SofiaSansSemiCondensed.txt">Sofia Sans Semi Condensed</AppFileLink>. The
        source text belongs to its publisher and is reproduced unchanged for study and comment.
      </p>
      <p>What it is made with, and under which licence:</p>
      <ul className="shipped-packages">
        {SHIPPED_PACKAGES.map(({ name, version, licence }) => (
          <li key={name}>
            {name} {version}, {licence}
          </li>
        ))}
      </ul>
    </>
  );
}
