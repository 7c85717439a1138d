import { bibtex } from '#exchange/citation/bibtex.ts';
import { citationKey } from '#exchange/citation/citation-key.ts';
import type { Cited } from '#exchange/citation/cited.ts';
import { cslJson } from '#exchange/citation/csl-json.ts';
import { ris } from '#exchange/citation/ris.ts';
import { saveFile } from '#views/parts/take-along/save-file.ts';
import { FILE_KIND, forReferenceManager } from '#words/cite.ts';

const FILES = [
  { ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
  { ending: 'ris', type: 'application/x-research-info-systems', write: ris },
] as const;

/** The citation as files that reference managers read. */
export function CitationFiles({ cited }: { cited: Cited }) {
  return (
    <div className="citation-files">
      <h3>{forReferenceManager}</h3>
      <div>
        {FILES.map(({ ending, type, write }) => (
          <button
            key={ending}
            type="button"
            className="button"
            onClick={() =>
              saveFile(
                `${citationKey(cited)}.${ending}`,
                new Blob([write(cited)], { type: `${type};charset=utf-8` }),
              )
            }
          >
            {`${FILE_KIND[ending]} `}
            <span className="ending">.{ending}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
