import { type RefObject, useState } from 'react';
import type { TextAddress } from '#model/address.ts';
import type { PassageId, Statement } from '#model/collection.ts';
import { useScripting } from '#ui/use-scripting.ts';
import { usePrerendered } from '#views/parts/drawn-later.ts';
import { isLong } from './is-long.ts';
import { usePassageAt } from './use-place-in-sight.ts';

/**
 * Leads to the passage that a long text was opened at: prerendered with its beginning alone, it had none yet that the
 * browser could have found.
 */
export function useOpenedAt(
  page: RefObject<HTMLElement | null>,
  { passage }: TextAddress,
  statement: Statement,
): void {
  // While a page is taken over, its address is the plain one.
  const taken = useScripting();
  const late = usePrerendered() && isLong(statement);
  const [opened, setOpened] = useState<PassageId | null>();
  if (taken && opened === undefined) setOpened(passage);
  usePassageAt(page, late && opened !== undefined && passage === opened ? passage : null);
}
