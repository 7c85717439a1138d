import type {
  ActorId,
  PassageId,
  Position,
  PropositionId,
  Quote,
  TopicCode,
  TopicId,
} from '#model/collection.ts';
import { krippendorffAlpha, nominal } from './krippendorff.ts';

/** How far two codings agree on the topics of passages. A unit is one topic in one passage. */
export interface TopicAgreement {
  units: number;
  agreed: number;
  /** Krippendorff’s alpha over the values not coded, secondary and primary, taken as names; null if nothing varies. */
  alpha: number | null;
}

/** How far two codings found the same positions. Each later count is a part of the one before. */
export interface PositionAgreement {
  first: number;
  second: number;
  /** Pairs whose evidence shares words. */
  sameWords: number;
  /** Pairs that also agree on stance and attribution. */
  sameStance: number;
  /** Pairs that also agree on the holder. */
  sameHolder: number;
  /** Pairs that also have propositions judged to say the same. */
  sameProposition: number;
}

/** Tells which ids of two codings mean the same. */
export interface Crosswalk {
  /** One id for each actor, whichever coding names it. */
  holder: (actor: ActorId) => ActorId;
  /** The first coding’s propositions that say the same as one of the second. */
  propositions: (second: PropositionId) => readonly PropositionId[];
}

/** Compares topic codes over every pair of the given passages and topics. */
export function topicAgreement(
  first: readonly TopicCode[],
  second: readonly TopicCode[],
  scope: { passages: readonly PassageId[]; topics: readonly TopicId[] },
): TopicAgreement {
  const weightOf = (codes: readonly TopicCode[], passage: PassageId, topic: TopicId) =>
    codes.find((code) => code.passage === passage && code.topic === topic)?.weight ?? 'not coded';
  const units = scope.passages.flatMap((passage) =>
    scope.topics.map((topic) => [weightOf(first, passage, topic), weightOf(second, passage, topic)]),
  );
  return {
    units: units.length,
    agreed: units.filter(([a, b]) => a === b).length,
    alpha: krippendorffAlpha(units, nominal),
  };
}

/**
 * Pairs the positions of two codings one to one, best pairs first, and counts how much each pair agrees on. Only
 * positions whose evidence shares words can be paired.
 */
export function positionAgreement(
  first: readonly Position[],
  second: readonly Position[],
  crosswalk: Crosswalk,
): PositionAgreement {
  const candidates = first
    .flatMap((a) => second.map((b) => ({ a, b, words: sharedLength(a.evidence, b.evidence) })))
    .filter(({ words }) => words > 0)
    .map((pair) => ({ ...pair, levels: levelsOf(pair.a, pair.b, crosswalk) }))
    .sort((x, y) => y.levels - x.levels || y.words - x.words);
  const paired = new Set<Position>();
  const counts = [0, 0, 0, 0];
  for (const { a, b, levels } of candidates) {
    if (paired.has(a) || paired.has(b)) continue;
    paired.add(a).add(b);
    for (let level = 0; level <= levels; level += 1) counts[level] = (counts[level] ?? 0) + 1;
  }
  const [sameWords = 0, sameStance = 0, sameHolder = 0, sameProposition = 0] = counts;
  return { first: first.length, second: second.length, sameWords, sameStance, sameHolder, sameProposition };
}

/** 0: words only, 1: and stance and attribution, 2: and holder, 3: and proposition. */
function levelsOf(a: Position, b: Position, crosswalk: Crosswalk): number {
  if (a.stance !== b.stance || a.attribution !== b.attribution) return 0;
  if (crosswalk.holder(a.holder) !== crosswalk.holder(b.holder)) return 1;
  return crosswalk.propositions(b.proposition).includes(a.proposition) ? 3 : 2;
}

function sharedLength(left: readonly Quote[], right: readonly Quote[]): number {
  let length = 0;
  for (const a of left)
    for (const b of right)
      if (a.passage === b.passage) length += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return length;
}
