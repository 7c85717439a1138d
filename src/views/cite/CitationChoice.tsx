import * as words from '#words/cite.ts';
import { Choice } from './Choice.tsx';
import type { Citation } from './citation.ts';

interface CitationChoiceProps {
  citations: readonly Citation[];
  chosen: number;
  onChoose: (chosen: number) => void;
}

/** Whether to cite the source's words, or what has been made of them. */
export function CitationChoice({ citations, chosen, onChoose }: CitationChoiceProps) {
  if (citations.length < 2) return null;
  return (
    <Choice
      legend={words.whatToCite}
      options={citations.map((citation, i) => ({ value: String(i), name: nameOf(citation) }))}
      value={String(chosen)}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}

function nameOf({ of, spans }: Citation): string {
  switch (of) {
    case 'words':
      return spans.length === 0 ? words.theStatement : words.theWords;
    case 'coding':
      return words.theCoding;
    case 'view':
      return words.thisView;
  }
}
