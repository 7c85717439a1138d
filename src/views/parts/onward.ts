import { type Address, type Selection, textAddress } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';

/** Where a mark leads that is activated once more when it is already selected: to its own page, or to its words. */
export function onwardFrom({ statement, positions }: StatementIndex, selection: Selection): Address {
  const { kind, id, with: others = [] } = selection;
  const ends = [selection, ...others];
  const passage = ends.find((end) => end.kind === 'passage')?.id;
  if (passage !== undefined && kind !== 'passage')
    return textAddress(statement.id, { passage, [kind === 'topic' ? 'topics' : 'actors']: [id] });
  switch (kind) {
    case 'topic': {
      const [other] = others;
      if (other === undefined) return { page: 'topic', statement: statement.id, topic: id, selection: null };
      const relation = statement.relations.find(
        ({ from, to }) => (from === id && to === other.id) || (from === other.id && to === id),
      );
      return textAddress(statement.id, { passage: relation?.passage ?? null, topics: [id, other.id] });
    }
    case 'passage':
      return textAddress(statement.id, { passage: id });
    case 'actor':
      return { page: 'actor', actor: id };
    case 'proposition':
      return { page: 'proposition', proposition: id };
    case 'position':
      return textAddress(statement.id, {
        position: id,
        passage: positions.get(id)?.evidence[0]?.passage ?? null,
      });
  }
}
