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
      legend="What to cite"
      options={citations.map((citation, i) => ({ value: String(i), name: nameOf(citation) }))}
      value={String(chosen)}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}

function nameOf({ of, spans }: Citation): string {
  switch (of) {
    case 'words':
      return spans.length === 0 ? 'The statement' : 'The words';
    case 'coding':
      return 'The position coded on them';
    case 'view':
      return 'This view';
  }
}
