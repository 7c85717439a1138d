/**
 * The runs of passages of a text, in their order. They are gone to directly: a search would look at everything that a
 * long text holds.
 */
export function runsOfText(text: HTMLElement): HTMLElement[] {
  return [...text.children].flatMap((section) => [...section.children].filter(isRun));
}

/** The passages of a run. */
export function passagesOfRun(run: Element): HTMLElement[] {
  return [...run.children].filter(isPassage);
}

function isPassage(child: Element): child is HTMLElement {
  return child.matches('.passage');
}

function isRun(child: Element): child is HTMLElement {
  return child.matches('.passage-run');
}
