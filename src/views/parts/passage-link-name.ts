import type { PassageOutline } from '#query/passage-outline.ts';
import { counted, listed, PASSAGE_KIND_LABEL, passageName } from '#words/terms.ts';

/** What a link to a passage says: "Passage 13, answer, A way out in Syria: Syria and Settlement; 13 positions". */
export function passageLinkName({ passage, section, topics, positions }: PassageOutline): string {
  const place =
    section.number === 0
      ? section.title.toLowerCase()
      : `${PASSAGE_KIND_LABEL[passage.kind]}, ${section.title}`;
  const subject = topics.length > 0 ? `: ${listed(topics.map(({ label }) => label))}` : '';
  return `${passageName(passage.id)}, ${place}${subject}; ${counted(positions.length, 'position')}`;
}
