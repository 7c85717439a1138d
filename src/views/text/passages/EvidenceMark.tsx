import type { PassageId, Position } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { positionName } from '#views/text/position-name.ts';
import { positionHref, type StatementSetting } from '#views/text/statement-setting.ts';

interface EvidenceMarkProps {
  setting: StatementSetting;
  position: Position;
  passage: PassageId;
  /** The place of its note below the passage, which joins the two on paper. */
  number: number;
}

/** A position's mark at the end of its words: the link that opens its note. */
export function EvidenceMark({ setting, position, passage, number }: EvidenceMarkProps) {
  const account = accountOf(setting.library, setting.index, position);
  return (
    <a
      className="evidence-mark"
      href={positionHref(setting, position.id, passage)}
      data-position={position.id}
      data-number={number}
      role="doc-noteref"
      aria-label={positionName(account)}
    >
      <StanceMark stance={position.stance} attribution={position.attribution} size="small" />
    </a>
  );
}
