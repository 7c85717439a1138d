import { useEffect, useEffectEvent, useRef } from 'react';
import { clipboardHtml, plainText, type Run } from '#exchange/citation/runs.ts';
import { styled, wordsWithCitation } from '#exchange/citation/styled.ts';
import { CITATION_STYLES, type CitationStyle } from '#model/vocabulary.ts';
import { setCitationStyle, useSettings } from '#state/settings.ts';
import { Choice } from './Choice.tsx';
import { CitationFiles } from './CitationFiles.tsx';
import { CopyLine } from './CopyLine.tsx';
import { CopyStatus } from './CopyStatus.tsx';
import type { Citation } from './citation.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { whyNotShared } from './permalink.ts';
import { useCited } from './use-cited.ts';
import { useCopy } from './use-copy.ts';

const STYLE_NAMES: Record<CitationStyle, string> = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' };

/** A citation in the reader's style, its address and its files, each to copy or to take along. */
export function CitationTexts({ citation, blocked }: { citation: Citation; blocked: boolean }) {
  const style = useSettings((settings) => settings.citationStyle);
  const cited = useCited(citation);
  const [result, copy] = useCopy(blocked ? { what: 'Nothing', done: false } : null);
  const { use, reference } = styled(style, cited);
  const full = wordsWithCitation(style, cited);
  const root = useRef<HTMLDivElement>(null);
  useCopyKeys(root);
  const copyRuns = (what: string, paragraphs: Run[][]) => (shown: Element | null) =>
    void copy(what, asCopied(paragraphs), shown);
  const warning = whyNotShared(cited.address);
  return (
    <div className="citation-texts" ref={root}>
      <Choice
        legend="Style"
        options={CITATION_STYLES.map((value) => ({ value, name: STYLE_NAMES[value] }))}
        value={style}
        onChoose={setCitationStyle}
      />
      <CopyLine
        label={cited.quote === null && cited.coding === null ? 'Citation' : 'Words with citation'}
        shortcut="c"
        onCopy={copyRuns('Words and citation', full)}
      >
        <Paragraphs of={full} />
      </CopyLine>
      <CopyLine
        label={style === 'chicago' ? 'Note' : 'In the text'}
        onCopy={copyRuns(style === 'chicago' ? 'The note' : 'The brackets', [use])}
      >
        <Paragraphs of={[use]} />
      </CopyLine>
      <CopyLine
        label={style === 'mla' ? 'Work cited' : style === 'apa' ? 'Reference' : 'Bibliography'}
        onCopy={copyRuns('The reference', [reference])}
      >
        <Paragraphs of={[reference]} />
      </CopyLine>
      <CopyLine
        label="Link"
        shortcut="l"
        onCopy={(shown) => void copy('The link', { plain: cited.address, html: null }, shown)}
      >
        <input readOnly value={cited.address} aria-label="Link" />
        {warning !== null && <p className="link-warning">{warning}</p>}
      </CopyLine>
      <CitationFiles cited={cited} />
      <CopyStatus result={result} />
    </div>
  );
}

function asCopied(paragraphs: Run[][]) {
  return { plain: paragraphs.map(plainText).join('\n\n'), html: clipboardHtml(paragraphs) };
}

/** One key copies what its button copies. Keys of the page rest while a dialog is open. */
function useCopyKeys(root: React.RefObject<HTMLElement | null>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !useSettings.getState().shortcuts) return;
    if (target instanceof HTMLInputElement && target.type !== 'radio') return;
    root.current?.querySelector<HTMLButtonElement>(`[data-copy="${CSS.escape(key)}"]`)?.click();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
