import { useMemo, useRef } from 'react';
import { LineUpsFigure, type LineUpsLinks } from '#charts/line-ups/LineUpsFigure.tsx';
import { layoutLineUps } from '#charts/line-ups/layout-line-ups.ts';
import type { LineUpsInput, LineUpsSize } from '#charts/line-ups/line-ups-input.ts';
import { useRings } from '#charts/use-rings.ts';
import type { LineUpsAddress } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import * as words from '#words/line-ups.tsx';
import { FoldedAway } from './FoldedAway.tsx';
import { lineUpsInput } from './line-ups-input.ts';
import { useLineUpsLinks } from './use-line-ups-links.ts';
import { PRERENDERED, useLineUpsSize } from './use-line-ups-size.ts';

/** The line-ups as a picture; a prerendered page holds it for a desk and for a phone, of which its stylesheet shows one. */
export function LineUpsGraph({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const size = useLineUpsSize();
  const input = useMemo(() => lineUpsInput(all, address.jaccard), [all, address.jaccard]);
  const links = useLineUpsLinks(address, all);
  return (size === null ? PRERENDERED : [size]).map((one) => (
    <OnePicture key={one.width} input={input} size={one} links={links} address={address} />
  ));
}

interface OnePictureProps {
  input: LineUpsInput;
  size: LineUpsSize;
  links: LineUpsLinks;
  address: LineUpsAddress;
}

function OnePicture({ input, size, links, address }: OnePictureProps) {
  const picture = useMemo(() => layoutLineUps(input, size), [input, size]);
  const root = useRef<HTMLDivElement>(null);
  const moveAlong = useRings(root, { rings: RINGS, first: 'actors', drawn: picture });
  const selected: readonly ActorId[] = address.actors;
  return (
    <div className={`line-ups-picture ${size.width < size.height ? 'upright' : 'wide'}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks is no fieldset. */}
      <div ref={root} role="group" aria-label={words.pictureOfTies} onKeyDown={moveAlong}>
        <LineUpsFigure picture={picture} links={links} selected={selected} />
      </div>
      <FoldedAway picture={picture} address={address} />
    </div>
  );
}

const RINGS = ['actors', 'ties'];
