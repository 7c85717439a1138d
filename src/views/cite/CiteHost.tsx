import { lazy, type ReactNode, Suspense } from 'react';
import { stopCiting, useCiting } from '#state/citing.ts';
import { ActionsOn } from '#ui/actions-on.ts';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';

const CiteDialog = lazy(() => import('./CiteDialog.tsx').then((part) => ({ default: part.CiteDialog })));

/** Lets everything below it be cited: gives quotations their actions, and opens the dialog when one asks for it. */
export function CiteHost({ children }: { children: ReactNode }) {
  const { citable, blocked } = useCiting();
  return (
    <ActionsOn value={QuoteActions}>
      {children}
      {citable !== null && (
        <Suspense>
          <CiteDialog citable={citable} blocked={blocked} onClose={stopCiting} />
        </Suspense>
      )}
    </ActionsOn>
  );
}
