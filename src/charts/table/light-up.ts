import type { Selection } from '#model/address.ts';
import type { TableLight } from './table-light.ts';
import type { TablePicture } from './table-picture.ts';

/** Whether a mark is in focus, and whether it is itself what is selected. */
interface Shown {
  lit: boolean;
  selected: boolean;
}

const DARK: Shown = { lit: false, selected: false };

/** Shows of the unseen marks in a layer those that a light falls on, and of these what is selected; without a light, none. */
export function lightUp(
  layer: Element,
  picture: TablePicture,
  light: TableLight | null,
  selection: Selection | null,
): void {
  for (const group of layer.children) {
    const marks =
      light === null ? [] : shownOf(group.getAttribute('data-marks') ?? '', picture, light, selection);
    // A collection of elements that is asked for by number is slow to walk.
    let i = 0;
    for (let mark = group.firstElementChild; mark !== null; mark = mark.nextElementSibling) {
      const { lit, selected } = marks[i++] ?? DARK;
      if (mark.classList.contains('lit') !== lit) mark.classList.toggle('lit', lit);
      if (mark.classList.contains('selected') !== selected) mark.classList.toggle('selected', selected);
    }
  }
}

/** The marks of one group, in the order in which TableLit draws them. */
function shownOf(
  group: string,
  picture: TablePicture,
  light: TableLight,
  selection: Selection | null,
): Shown[] {
  const one = selection?.with === undefined ? selection : null;
  const isOne = (kind: Selection['kind'], id: string) => one?.kind === kind && one.id === id;
  const edge = selection?.with !== undefined && selection.kind !== 'passage';
  switch (group) {
    case 'joints':
      return [...picture.threads, ...picture.petals].map((joint) => ({
        lit: light.lightsJoint(joint),
        selected: edge,
      }));
    case 'relations':
      return picture.relations.map((relation) => ({ lit: light.lightsRelation(relation), selected: edge }));
    case 'stretches':
      return picture.stretches.map(({ id, passages }) => ({
        lit: light.lightsAny('passages', passages),
        selected: isOne('passage', id),
      }));
    case 'speaker':
      return [
        { lit: light.lights('actors', picture.head.speaker), selected: isOne('actor', picture.head.speaker) },
      ];
    case 'seats':
      return picture.seats.map(({ id }) => ({
        lit: light.lights('actors', id),
        selected: isOne('actor', id),
      }));
    case 'folds':
      return picture.folds.map(({ actors }) => ({
        lit: light.lightsAny('actors', actors) && !actors.some((id) => isOne('actor', id)),
        selected: false,
      }));
    default:
      return picture.topics.map(({ id }) => ({
        lit: light.lights('topics', id),
        selected: isOne('topic', id),
      }));
  }
}
