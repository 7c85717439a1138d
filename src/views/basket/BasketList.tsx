import { useRef } from 'react';
import { useBasket } from '#state/basket/basket.ts';
import { BasketHeading } from './BasketHeading.tsx';
import { BasketPin } from './BasketPin.tsx';
import { EntryTools } from './EntryTools.tsx';
import { nameOf } from './name-of.ts';
import { useDragging } from './use-dragging.ts';
import './basket-list.css';

/** The pins and headings in the reader's order. */
export function BasketList({ newHeading }: { newHeading: string | null }) {
  const entries = useBasket(({ basket }) => basket.entries);
  const list = useRef<HTMLOListElement>(null);
  const { dragged, startDragging } = useDragging(list);
  return (
    <ol className="basket-list" ref={list}>
      {entries.map((entry, place) => (
        <li
          key={entry.id}
          className={`basket-entry of-${entry.kind}`}
          data-dragged={dragged?.id === entry.id ? '' : undefined}
          data-drop={dropSide(dragged, place)}
        >
          <EntryTools
            id={entry.id}
            name={nameOf(entry)}
            place={place}
            last={entries.length - 1}
            onGrip={(event) => startDragging(event, entry.id, place)}
          />
          {entry.kind === 'heading' ? (
            <BasketHeading heading={entry} fresh={entry.id === newHeading} />
          ) : (
            <BasketPin pin={entry} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** On which side of the entry at a place the dragged one would come to lie, if it would lie beside it. */
function dropSide(
  dragged: { from: number; to: number } | null,
  place: number,
): 'before' | 'after' | undefined {
  if (dragged === null || dragged.to === dragged.from || dragged.to !== place) return undefined;
  return dragged.to < dragged.from ? 'before' : 'after';
}
