import './theme.css';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import type { Address } from '#model/address.ts';
import { useAddress } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { ActionsOn } from '#ui/actions-on.ts';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';
import { Arrival } from './Arrival.tsx';
import { Frame } from './Frame.tsx';
import { Loading } from './Loading.tsx';
import { hasPage } from './pages.ts';
import { View } from './View.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';

/** The whole app at the reader's address. */
export function App() {
  const asked = useAddress();
  const { pathname } = useLocation();
  const library = useLibrary();
  const address: Address = hasPage(library, asked) ? asked : { page: 'missing', path: pathname };
  return (
    <ActionsOn value={QuoteActions}>
      <Frame address={address}>
        <Suspense fallback={<Loading />}>
          <Arrival address={address} />
          <ViewBoundary key={pathname}>
            <View address={address} />
          </ViewBoundary>
        </Suspense>
      </Frame>
    </ActionsOn>
  );
}
