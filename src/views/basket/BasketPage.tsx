import { useState } from 'react';
import type { Address } from '#model/address.ts';
import { useBasket } from '#state/basket/basket.ts';
import { BasketList } from './BasketList.tsx';
import { BasketNotices } from './BasketNotices.tsx';
import { BasketTools } from './BasketTools.tsx';
import { OpenBackup } from './OpenBackup.tsx';
import { PutBack } from './PutBack.tsx';
import '#views/parts/page.css';
import './basket-page.css';

/** What the reader has pinned, in her order and with her notes, and every way to take it along. */
export function BasketPage(_: { address: Extract<Address, { page: 'basket' }> }) {
  const empty = useBasket(({ basket }) => basket.entries.length === 0);
  const [newHeading, setNewHeading] = useState<string | null>(null);
  return (
    <div className="basket-page page">
      <header className="page-head">
        <h1>Evidence basket</h1>
        {empty ? (
          <p className="lede">
            Press <b>Pin</b> beside any quote, position or passage: it then waits here with its citation, for
            you to order, annotate and take along.
          </p>
        ) : (
          <BasketTools onHeading={setNewHeading} />
        )}
        <p className="basket-kept">
          The basket stays in this browser, across visits, until you clear it. Nothing is sent anywhere.
        </p>
      </header>
      <BasketNotices />
      <OpenBackup />
      {!empty && <BasketList newHeading={newHeading} />}
      <PutBack />
    </div>
  );
}
