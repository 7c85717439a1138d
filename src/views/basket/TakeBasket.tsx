import { basketMarkdown } from '#exchange/basket/basket-markdown.ts';
import { basketTable } from '#exchange/basket/basket-table.ts';
import { tableCsv } from '#exchange/tables/write-table.ts';
import { writeBasket } from '#model/write-basket.ts';
import { useBasket } from '#state/basket/basket.ts';
import { useLibrary } from '#state/library.tsx';
import { useSettings } from '#state/settings.ts';
import { usePermalink } from '#views/parts/permalink.ts';
import { saveFile } from '#views/parts/take-along/save-file.ts';
import * as words from '#words/basket.tsx';
import { tellEntry } from './tell-entry.ts';

const NAME = 'evidence-basket';

/** Every way to take the basket along. */
export function TakeBasket() {
  const library = useLibrary();
  const permalink = usePermalink();
  const style = useSettings((settings) => settings.citationStyle);
  const basket = useBasket((state) => state.basket);
  const told = () => basket.entries.map((entry) => tellEntry(library, entry, { linkTo: permalink, style }));
  const save = (ending: string, type: string, content: string) =>
    saveFile(`${NAME}.${ending}`, new Blob([content], { type: `${type};charset=utf-8` }));
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => save('md', 'text/markdown', basketMarkdown(words.basket, told()))}
      >
        {words.markdown}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save('csv', 'text/csv', tableCsv(basketTable(library, told()), { forExcel: true }))}
      >
        {words.csv}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.printWithCitations}
      </button>
      <button
        type="button"
        className="button"
        onClick={() =>
          save('json', 'application/json', writeBasket({ ...basket, removed: {} }, { spaced: true }))
        }
      >
        {words.backup}
      </button>
    </>
  );
}
