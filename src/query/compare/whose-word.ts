import type { ActorId, TopicId } from '#model/collection.ts';
import { ATTRIBUTIONS, type Attribution } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { Standing } from '#query/standing.ts';
import { countStandings } from './compare-groups.ts';
import { compareRows } from './compare-rows.ts';

/** What there is to compare when some voices count. */
export interface Picture {
  positions: number;
  voices: Record<Attribution, number>;
  holders: ReadonlySet<ActorId>;
  standings: Record<Standing, number>;
}

/** The whole picture, and what remains of it when only what speakers say for themselves or their states counts. */
export interface WhoseWord {
  all: Picture;
  own: Picture;
}

/** How much of the picture, of one topic or of everything, rests on whose word. */
export function whoseWord(library: Library, topic: TopicId | null): WhoseWord {
  return { all: pictureOf(library, topic, []), own: pictureOf(library, topic, ['own']) };
}

function pictureOf(library: Library, topic: TopicId | null, attributions: Attribution[]): Picture {
  const rows = compareRows(library, { topic, actors: [], stances: [], attributions, disputed: false });
  const positions = rows.flatMap((row) => row.positions);
  const count = (voice: Attribution) => positions.filter(({ attribution }) => attribution === voice).length;
  const [own, attributed, questioner] = ATTRIBUTIONS;
  return {
    positions: positions.length,
    voices: { own: count(own), attributed: count(attributed), questioner: count(questioner) },
    holders: new Set(positions.map(({ holder }) => holder)),
    standings: countStandings(rows),
  };
}
