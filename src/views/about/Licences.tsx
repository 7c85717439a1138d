import * as words from '#words/about/licences.tsx';
import { AppFileLink } from './AppFileLink.tsx';
import { SHIPPED_PACKAGES } from './shipped-packages.ts';

/** What the app does with readers' data (nothing), and who owns what. */
export function Licences() {
  return (
    <>
      <p>{words.nothingLeaves}</p>
      <p>
        {words.whoOwnsWhat(
          <AppFileLink path="fonts/OFL-Literata.txt">{words.FONT.literata}</AppFileLink>,
          <AppFileLink path="fonts/OFL-SofiaSans.txt">{words.FONT.sofiaSans}</AppFileLink>,
          <AppFileLink path="fonts/OFL-SofiaSansSemiCondensed.txt">
            {words.FONT.sofiaSansSemiCondensed}
          </AppFileLink>,
        )}
      </p>
      <p>{words.madeWith}</p>
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
