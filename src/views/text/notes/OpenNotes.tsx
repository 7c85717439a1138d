import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PositionId } from '#model/collection.ts';

interface OpenNotesProps {
  text: RefObject<HTMLElement | null>;
  position: PositionId;
  children: ReactNode;
}

/**
 * Puts the details of a position into the slots of its notes: one in every passage that holds evidence of it.
 * The notes themselves are set with the text and not rendered again.
 */
export function OpenNotes({ text, position, children }: OpenNotesProps) {
  const [slots, setSlots] = useState<readonly Element[]>([]);
  useLayoutEffect(() => {
    const notes = text.current?.querySelectorAll(`.note[data-position="${position}"] > .note-slot`) ?? [];
    setSlots([...notes]);
  }, [text, position]);
  return slots.map((slot) => createPortal(children, slot, slot.closest('.passage')?.id));
}
