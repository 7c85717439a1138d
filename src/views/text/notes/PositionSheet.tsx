import type { ReactNode } from 'react';
import type { Account } from '#query/account.ts';
import { NoteSummary } from './NoteSummary.tsx';
import './position-sheet.css';

interface PositionSheetProps {
  account: Account;
  /** Where the text lies with nothing open. */
  href: string;
  children: ReactNode;
}

/** The open position over the foot of the text, where no margin has room for it. */
export function PositionSheet({ account, href, children }: PositionSheetProps) {
  return (
    <div className="position-sheet" data-position={account.position.id}>
      <a className="note-head" href={href} aria-expanded="true">
        <NoteSummary account={account} />
      </a>
      {children}
    </div>
  );
}
