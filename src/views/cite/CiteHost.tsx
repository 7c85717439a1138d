import type { ReactNode } from 'react';
import { stopCiting, useCiting } from '#state/citing.ts';
import { ActionsOn } from '#ui/actions-on.ts';
import { Later } from '#ui/Later.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';

const { Part: CiteDialog } = lazyPart(
  () => import('./CiteDialog.tsx').then((part) => part.CiteDialog),
  'on use',
);

/** Lets everything below it be cited: gives quotations their actions, and opens the dialog when one asks for it. */
export function CiteHost({ children }: { children: ReactNode }) {
  const { citable, blocked } = useCiting();
  return (
    <ActionsOn value={QuoteActions}>
      {children}
      {citable !== null && (
        <Later onClose={stopCiting}>
          <CiteDialog citable={citable} blocked={blocked} onClose={stopCiting} />
        </Later>
      )}
    </ActionsOn>
  );
}
