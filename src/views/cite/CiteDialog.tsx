import { useMemo, useState } from 'react';
import type { Citable } from '#model/citable.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import * as words from '#words/cite.ts';
import { CitationChoice } from './CitationChoice.tsx';
import { CitationTexts } from './CitationTexts.tsx';
import { CitedWords } from './CitedWords.tsx';
import { citationsOf } from './citations-of.ts';
import { Proof } from './Proof.tsx';
import './cite-dialog.css';

interface CiteDialogProps {
  citable: Citable;
  /** Whether the browser has just refused to copy. */
  blocked: boolean;
  onClose: () => void;
}

/** What is cited, its citation to copy or to take along, its address, and the proof that its words are exact. */
export function CiteDialog({ citable, blocked, onClose }: CiteDialogProps) {
  const library = useLibrary();
  const citations = useMemo(() => citationsOf(library, citable), [library, citable]);
  const [chosen, choose] = useState(0);
  const citation = known(new Map(citations.map((each, i) => [String(i), each])), String(chosen));
  return (
    <Dialog title={words.cite} className="cite-dialog" onClose={onClose}>
      <CitationChoice citations={citations} chosen={chosen} onChoose={choose} />
      <CitedWords citation={citation} />
      <CitationTexts key={chosen} citation={citation} blocked={blocked} />
      {citation.index !== null && citation.spans.length > 0 && (
        <Proof statement={citation.index.statement} spans={citation.spans} />
      )}
    </Dialog>
  );
}
