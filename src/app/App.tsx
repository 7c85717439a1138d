import './theme.css';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import type { Address } from '#model/address.ts';
import { useAddress } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { CiteHost } from '#views/cite/CiteHost.tsx';
import { Arrival } from './Arrival.tsx';
import { Frame } from './Frame.tsx';
import { Loading } from './Loading.tsx';
import { hasPage } from './pages.ts';
import { View } from './View.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { WaysProvider } from './WaysProvider.tsx';

/** The whole app at the reader's address. */
export function App() {
  const asked = useAddress();
  const { pathname } = useLocation();
  const library = useLibrary();
  const address: Address = hasPage(library, asked) ? asked : { page: 'missing', path: pathname };
  return (
    <WaysProvider>
      <CiteHost>
        <Frame address={address}>
          <Suspense fallback={<Loading />}>
            <Arrival address={address} />
            <ViewBoundary key={viewOf(address, pathname)}>
              <View address={address} />
            </ViewBoundary>
          </Suspense>
        </Frame>
      </CiteHost>
    </WaysProvider>
  );
}

/** What stays one view while the reader moves within it: the steps of a tour share one stage. */
function viewOf(address: Address, pathname: string): string {
  return address.page === 'tour' || address.page === 'presenter'
    ? `${address.page} ${address.statement} ${address.tour}`
    : pathname;
}
