import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { theSpeakers } from '#words/comparing.ts';

/** Whose word a comparison rests on: the speaker's short name, or "the speakers" where statements have several. */
export function speakerName({ statements, actors }: Library): string {
  const speakers = new Set([...statements.values()].map(({ statement }) => statement.speaker));
  const [only] = speakers;
  return only === undefined || speakers.size > 1 ? theSpeakers : shortName(known(actors, only));
}
