import type { Selection } from '#model/address.ts';
import { type LitPaths, litPaths } from './lit-paths.ts';
import type { TableLight } from './table-light.ts';
import type { TablePicture } from './table-picture.ts';

/** What a light is shown by: the veil that dims, and the layer above it. */
interface LightLayers {
  veil: Element;
  layer: Element;
}

/**
 * Shows in a layer what a light falls on, and cuts it out of the veil. Without a light the layer is empty, and the
 * veil keeps the shape in which it fades. Edges stand out if one is what is selected.
 */
export function lightUp(
  { veil, layer }: LightLayers,
  picture: TablePicture,
  light: TableLight | null,
  selection: Selection | null,
): void {
  const paths = light === null ? null : litPaths(picture, light);
  if (paths !== null)
    for (const part of veil.children)
      draw(part, part.classList.contains('over-table') ? paths.table : paths.page);
  const edge = selection?.with !== undefined && selection.kind !== 'passage';
  for (const part of layer.children) {
    const marks = part.getAttribute('data-lit') ?? '';
    if (part instanceof SVGGElement) showNames(part, paths === null ? [] : namesOf(marks, paths));
    else {
      draw(part, paths === null ? '' : pathOf(part, marks, paths));
      toggle(part, 'selected', edge && paths !== null);
    }
  }
}

function pathOf(part: Element, marks: string, paths: LitPaths): string {
  switch (marks) {
    case 'threads':
      return paths.threads;
    case 'relations':
      return paths.relations;
    case 'heads':
      return paths.heads;
    case 'leaders':
      return paths.leaders;
    default:
      return paths.petals.get(Number(part.getAttribute('data-tone'))) ?? '';
  }
}

function namesOf(marks: string, { topics, numbers, speaker }: LitPaths): boolean[] {
  return marks === 'topics' ? topics : marks === 'numbers' ? numbers : [speaker];
}

/** A collection of elements that is asked for by number is slow to walk. */
function showNames(group: Element, lit: readonly boolean[]): void {
  let i = 0;
  for (let name = group.firstElementChild; name !== null; name = name.nextElementSibling)
    toggle(name, 'lit', lit[i++] === true);
}

function draw(path: Element, d: string): void {
  if (path.getAttribute('d') !== d) path.setAttribute('d', d);
}

function toggle(mark: Element, name: string, on: boolean): void {
  if (mark.classList.contains(name) !== on) mark.classList.toggle(name, on);
}
