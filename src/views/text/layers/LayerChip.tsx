import type { TextAddress } from '#model/address.ts';
import { LAYERS, type Layer } from '#model/vocabulary.ts';
import { FilterChip } from '#views/text/filters/FilterChip.tsx';
import { LAYER_LABEL } from '#words/text-layers.ts';

/** Shows or hides one layer over the text. */
export function LayerChip({ address, layer }: { address: TextAddress; layer: Layer }) {
  const hides = address.hidden.includes(layer);
  const hidden = LAYERS.filter((each) => (each === layer ? !hides : address.hidden.includes(each)));
  return (
    <FilterChip to={{ ...address, hidden }} lit={!hides}>
      {LAYER_LABEL[layer]}
    </FilterChip>
  );
}
