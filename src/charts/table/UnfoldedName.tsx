import { textWidth } from '#charts/text-width/text-width.ts';
import type { Selection } from '#model/address.ts';
import { Plate } from './TableLit.tsx';
import { Text } from './Text.tsx';
import type { TablePicture } from './table-picture.ts';

/** A selected actor that has no seat takes the place of the fold that holds it. */
export function UnfoldedName({ picture, selection }: { picture: TablePicture; selection: Selection | null }) {
  if (selection?.kind !== 'actor') return null;
  const fold = picture.folds.find(({ actors }) => actors.includes(selection.id));
  if (fold === undefined) return null;
  const { label, box, side } = fold;
  const name = { ...label, text: picture.names[selection.id] ?? selection.id };
  const grown = textWidth(name.text, name.size) - textWidth(label.text, label.size);
  return (
    <g className="seat lit selected">
      <Plate box={{ ...box, x: side === 'left' ? box.x - grown : box.x, width: box.width + grown }} />
      <Text label={name} />
    </g>
  );
}
