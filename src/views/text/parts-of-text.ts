/** Everything on the text page that can stand out, found by what it shows. */
export interface TextParts {
  positions: Map<string, HTMLElement[]>;
  actors: Map<string, HTMLElement[]>;
  passages: Map<string, HTMLElement[]>;
  /** What stands for neighbouring passages. */
  stretches: { part: HTMLElement; passages: readonly string[] }[];
  /** What dims its own parts where something is filtered. */
  dimming: HTMLElement[];
}

/** Looks through a page, or a part of it; what is set here stays as long as its text does. */
export function partsOfText(page: HTMLElement): TextParts {
  return {
    positions: byValue(page, 'position'),
    actors: byValue(page, 'actor'),
    passages: byValue(page, 'passage'),
    dimming: withSelf(page, '.passage, .map-ribbon'),
    stretches: [...page.querySelectorAll<HTMLElement>('[data-passages]')].map((part) => ({
      part,
      passages: part.dataset['passages']?.split(' ') ?? [],
    })),
  };
}

/** Adds the parts of what has come to those of the page it has come to. */
export function joinParts(parts: TextParts, come: TextParts): void {
  for (const kind of ['positions', 'actors', 'passages'] as const)
    for (const [id, elements] of come[kind]) {
      const there = parts[kind].get(id);
      if (there === undefined) parts[kind].set(id, [...elements]);
      else there.push(...elements);
    }
  parts.stretches.push(...come.stretches);
  parts.dimming.push(...come.dimming);
}

function byValue(page: HTMLElement, name: string): Map<string, HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>();
  const attribute = `data-${name}`;
  for (const element of withSelf(page, `[${attribute}]`)) {
    const value = element.getAttribute(attribute) ?? '';
    const others = found.get(value);
    if (others === undefined) found.set(value, [element]);
    else others.push(element);
  }
  return found;
}

function withSelf(page: HTMLElement, selector: string): HTMLElement[] {
  const within = page.querySelectorAll<HTMLElement>(selector);
  return page.matches(selector) ? [page, ...within] : [...within];
}
