import * as words from '#words/table-picture.ts';

/** A section that actors sit under; where there are too many to head each, neighbouring ones as one. */
export interface Part {
  /** The first section's number. */
  number: number;
  title: string;
  sections: number[];
}

interface Section {
  number: number;
  title: string;
}

/** Groups sections, in text order, so that there are at most so many parts. */
export function partsOf(sections: readonly Section[], most: number): Part[] {
  const size = Math.max(1, Math.ceil(sections.length / most));
  const parts: Part[] = [];
  for (let i = 0; i < sections.length; i += size) {
    const own = sections.slice(i, i + size);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    parts.push({
      number: first.number,
      title: first === last ? sectionTitle(first) : words.fromTo(shortTitle(first), shortTitle(last)),
      sections: own.map(({ number }) => number),
    });
  }
  return parts;
}

/** "Q2 Georgia and NATO"; the opening speech has no number. */
function sectionTitle({ number, title }: Section): string {
  return number === 0 ? title : words.exchangeTitle(number, title);
}

function shortTitle({ number, title }: Section): string {
  return number === 0 ? title : words.exchangeTag(number);
}
