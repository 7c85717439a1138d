import type { PositionSource, QuoteSource } from '#model/coding-schema.ts';
import type { Passage, Position } from '#model/collection.ts';
import { checkCondition } from './check-condition.ts';
import { checkVoice } from './check-voice.ts';
import { compareSpans } from './compare-spans.ts';
import { compareText } from './compare-text.ts';
import type { Reading } from './reading.ts';

/** Who is said to want what, in whose words. A position with any fault is left out. */
export function readPositions(reading: Reading): Position[] {
  const { file, passages, report } = reading;
  const taken = new Set<string>();
  const positions = passages.flatMap(({ passage, codes }) =>
    (codes.positions ?? []).flatMap((written) => {
      const position = readPosition(written, passage, reading);
      if (position === null) return [];
      if (!taken.has(position.id)) {
        taken.add(position.id);
        return [position];
      }
      const message = `There are two positions “${position.id}”.`;
      const remedy = written.id === undefined ? 'Give this one an id of its own.' : 'Choose another id.';
      report.error('duplicate-id', file.at(written, 'id'), message, remedy);
      return [];
    }),
  );
  return positions.sort((a, b) => compareEvidence(a, b) || compareText(a.id, b.id));
}

function readPosition(written: PositionSource, passage: Passage, reading: Reading): Position | null {
  const { file, names, quotes, report } = reading;
  const {
    holder,
    proposition,
    stance,
    attribution,
    addressees = [],
    cue,
    condition,
    evidence,
    memo,
  } = written;
  const find = (key: string, quote: QuoteSource | undefined) =>
    quote === undefined ? null : quotes.find(passage.id, written, key, quote);

  // Every fault is looked for, so that an author sees all of them at once.
  const knownNames = [
    names.actor.knows(holder, file.at(written, 'holder')),
    names.proposition.knows(proposition, file.at(written, 'proposition')),
    ...addressees.map((addressee, index) => names.actor.knows(addressee, file.at(addressees, index))),
  ];
  const carried = evidence.map((quote, index) => quotes.find(passage.id, evidence, index, quote));
  const found = carried.filter((quote) => quote !== null).sort(compareSpans);
  const position: Position = {
    id: written.id ?? `${passage.id}-${proposition}-${holder}`,
    holder,
    proposition,
    stance,
    attribution,
    speaker: passage.speaker,
    addressees,
    cue: find('cue', cue),
    condition: find('condition', condition),
    evidence: found,
    memo: memo ?? null,
  };
  const isFound =
    found.length === evidence.length &&
    (position.cue !== null || cue === undefined) &&
    (position.condition !== null || condition === undefined);
  const isConditioned = checkCondition(written, reading);
  const isVoiced = knownNames.every(Boolean) && checkVoice({ written, passage, reading });
  if (attribution === 'attributed' && cue === undefined)
    report.warning(
      'cue-missing',
      file.at(written, 'attribution'),
      'Nothing shows that this is said of another.',
      'Add cue: with the words that say whose it is, such as “as they say to us”.',
    );
  return isFound && isConditioned && isVoiced ? position : null;
}

function compareEvidence(a: Position, b: Position): number {
  const [first] = a.evidence;
  const [second] = b.evidence;
  if (first === undefined || second === undefined) return 0;
  return compareText(first.passage, second.passage) || first.start - second.start;
}
