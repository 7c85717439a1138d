import { STYLE_NAMES } from '#exchange/citation/styled.ts';
import { CITATION_STYLES } from '#model/vocabulary.ts';
import { setCitationStyle } from '#state/settings.ts';
import * as words from '#words/cite.ts';
import { Choice } from './Choice.tsx';
import { CitationFiles } from './CitationFiles.tsx';
import { CopyFirst } from './CopyFirst.tsx';
import { CopyLine } from './CopyLine.tsx';
import type { Citation } from './citation.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { whyNotShared } from './permalink.ts';
import { useCited } from './use-cited.ts';
import { type Copyable, useCopy } from './use-copy.ts';
import { useCopyKeys } from './use-copy-keys.ts';
import { useCopyables } from './use-copyables.ts';

/** A citation in the reader's style, its address and its files, each to copy or to take along. */
export function CitationTexts({ citation, blocked }: { citation: Citation; blocked: boolean }) {
  const cited = useCited(citation);
  const { style, whole, full, use, reference, link } = useCopyables(cited);
  const [result, copy] = useCopy(blocked ? { copied: full, done: false } : null);
  const take = (copyable: Copyable) => void copy(copyable);
  const isCopied = ({ what }: Copyable) => result?.done === true && result.copied.what === what;
  useCopyKeys({ c: () => take(full), l: () => take(link) });
  const warning = whyNotShared(cited.link);
  return (
    <div className="citation-texts">
      <Choice
        legend={words.style}
        options={CITATION_STYLES.map((value) => ({ value, name: STYLE_NAMES[value] }))}
        value={style}
        onChoose={setCitationStyle}
      />
      <CopyFirst whole={whole} full={full} link={link} result={result} onCopy={take} />
      <CopyLine label={words.USE_LABEL[style]} copied={isCopied(use)} onCopy={() => take(use)}>
        <Paragraphs of={use.paragraphs} />
      </CopyLine>
      <CopyLine
        label={words.REFERENCE_LABEL[style]}
        copied={isCopied(reference)}
        onCopy={() => take(reference)}
      >
        <Paragraphs of={reference.paragraphs} />
      </CopyLine>
      <CopyLine label={words.link} copied={isCopied(link)} onCopy={() => take(link)}>
        <input readOnly value={cited.link} aria-label={words.link} />
        {warning !== null && <p className="link-warning">{warning}</p>}
      </CopyLine>
      <CitationFiles cited={cited} />
    </div>
  );
}
