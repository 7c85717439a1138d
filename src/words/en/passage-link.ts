import type { PassageId } from '#model/collection.ts';
import type { PassageKind } from '#model/vocabulary.ts';
import { counted, listed, PASSAGE_KIND_LABEL, passageName } from './terms.ts';

interface LinkedPassage {
  passage: { id: PassageId; kind: PassageKind };
  section: { number: number; title: string };
  topics: readonly { label: string }[];
  positions: readonly unknown[];
}

/** "Passage 13, answer, A way out in Syria: Syria and Settlement; 13 positions" */
export function nameOf({ passage, section, topics, positions }: LinkedPassage): string {
  const place =
    section.number === 0
      ? section.title.toLowerCase()
      : `${PASSAGE_KIND_LABEL[passage.kind]}, ${section.title}`;
  const subject = topics.length > 0 ? `: ${listed(topics.map(({ label }) => label))}` : '';
  return `${passageName(passage.id)}, ${place}${subject}; ${counted(positions.length, 'position')}`;
}
