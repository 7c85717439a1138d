import { STYLE_NAMES } from '#exchange/citation/styled.ts';
import { CITATION_STYLES, type CitationStyle } from '#model/vocabulary.ts';
import { setCitationStyle } from '#state/settings.ts';
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

const LABELS: Record<CitationStyle, { use: string; reference: string }> = {
  chicago: { use: 'Note', reference: 'Bibliography' },
  apa: { use: 'In the text', reference: 'Reference list' },
  mla: { use: 'In the text', reference: 'Works cited' },
};

/** A citation in the reader's style, its address and its files, each to copy or to take along. */
export function CitationTexts({ citation, blocked }: { citation: Citation; blocked: boolean }) {
  const cited = useCited(citation);
  const { style, full, use, reference, link } = useCopyables(cited);
  const [result, copy] = useCopy(blocked ? { copied: full, done: false } : null);
  const take = (copyable: Copyable) => void copy(copyable);
  const isCopied = ({ what }: Copyable) => result?.done === true && result.copied.what === what;
  useCopyKeys({ c: () => take(full), l: () => take(link) });
  const warning = whyNotShared(cited.link);
  return (
    <div className="citation-texts">
      <Choice
        legend="Style"
        options={CITATION_STYLES.map((value) => ({ value, name: STYLE_NAMES[value] }))}
        value={style}
        onChoose={setCitationStyle}
      />
      <CopyFirst full={full} link={link} result={result} onCopy={take} />
      <CopyLine label={LABELS[style].use} copied={isCopied(use)} onCopy={() => take(use)}>
        <Paragraphs of={use.paragraphs} />
      </CopyLine>
      <CopyLine label={LABELS[style].reference} copied={isCopied(reference)} onCopy={() => take(reference)}>
        <Paragraphs of={reference.paragraphs} />
      </CopyLine>
      <CopyLine label="Link" copied={isCopied(link)} onCopy={() => take(link)}>
        <input readOnly value={cited.link} aria-label="Link" />
        {warning !== null && <p className="link-warning">{warning}</p>}
      </CopyLine>
      <CitationFiles cited={cited} />
    </div>
  );
}
