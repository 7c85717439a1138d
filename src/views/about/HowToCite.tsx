import { STYLE_NAMES, styled } from '#exchange/citation/styled.ts';
import { textAddress } from '#model/address.ts';
import { CITATION_STYLES } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { citeWords } from '#views/cite/cite-words.ts';
import { Paragraphs } from '#views/cite/Paragraphs.tsx';
import * as words from '#words/about/citing.tsx';
import { passageName, passagesName } from '#words/terms.ts';

/** A reference for each statement, and how to point to a passage of it. */
export function HowToCite() {
  const library = useLibrary();
  return (
    <>
      <p>{words.howToCite}</p>
      {[...library.statements.values()].map((index) => (
        <References key={index.statement.id} library={library} index={index} />
      ))}
    </>
  );
}

function References({ library, index }: { library: Library; index: StatementIndex }) {
  const { id, passages } = index.statement;
  const passage = passages.at(Math.floor(passages.length / 2))?.id ?? null;
  const cited = { ...citeWords(library, index, []).cited, address: null, accessed: null };
  return (
    <div className="citation">
      {CITATION_STYLES.map((style) => (
        <div key={style}>
          <h3>{STYLE_NAMES[style]}</h3>
          <Paragraphs of={[styled(style, cited).reference]} />
        </div>
      ))}
      {passage !== null && (
        <p>
          {words.onePassage(
            passagesName([passage]),
            <AddressLink to={textAddress(id, { passage })}>{passageName(passage)}</AddressLink>,
          )}
        </p>
      )}
    </div>
  );
}
