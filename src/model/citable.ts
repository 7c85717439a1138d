import type { Address } from './address.ts';
import type { PositionId, Span, StatementId } from './collection.ts';

/** What a reader can cite: exact words of a statement, with the position that is coded on them, or a view of the app. */
export type Citable =
  | {
      kind: 'words';
      statement: StatementId;
      /** In text order; none means the whole statement. */
      spans: readonly Span[];
      position: PositionId | null;
    }
  | { kind: 'view'; address: Address };
