import { useState } from 'react';
import type { Address } from '#model/address.ts';
import { useBasket } from '#state/basket/basket.ts';
import { ActionsOn } from '#ui/actions-on.ts';
import * as words from '#words/basket.tsx';
import { ArrangeBasket } from './ArrangeBasket.tsx';
import { BasketList } from './BasketList.tsx';
import { BasketNotices } from './BasketNotices.tsx';
import { OpenBackup } from './OpenBackup.tsx';
import { OpenedBackup } from './OpenedBackup.tsx';
import type { Opened } from './opened.ts';
import { PutBack } from './PutBack.tsx';
import { TakeBasket } from './TakeBasket.tsx';
import '#views/parts/page.css';
import './basket-page.css';

/** What the reader has pinned, in her order and with her notes, and every way to take it along. */
export function BasketPage(_: { address: Extract<Address, { page: 'basket' }> }) {
  const empty = useBasket(({ basket }) => basket.entries.length === 0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [newHeading, setNewHeading] = useState<string | null>(null);
  return (
    <div className="basket-page page">
      <header className="page-head">
        <h1>{words.basket}</h1>
        {empty && <p className="lede">{words.emptyLede}</p>}
        <div className="buttons basket-tools">
          {!empty && <TakeBasket />}
          <OpenBackup onOpened={setOpened} />
          {!empty && <ArrangeBasket onHeading={setNewHeading} />}
        </div>
        <p className="basket-kept">{words.whereItStays}</p>
      </header>
      <BasketNotices />
      <OpenedBackup opened={opened} />
      {!empty && (
        // What is pinned is taken out by its own tools here.
        <ActionsOn value={null}>
          <BasketList newHeading={newHeading} />
        </ActionsOn>
      )}
      <PutBack />
    </div>
  );
}
