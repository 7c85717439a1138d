import type { Codebook, Passage, Position, Quote, Statement, TopicCode } from '#model/collection.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import type { Chooser } from './chooser.ts';
import { sentenceOf } from './words.ts';

/** A made-up statement: about a third of it speech, then exchanges of one question and some answers. */
export function generateStatement(
  pick: Chooser,
  codebook: Codebook,
  size: { seed: number; passages: number; positions?: number },
): Statement {
  const passages = generatePassages(pick, size.passages);
  const { topics, actors, propositions } = codebook;
  const topicCodes = passages.flatMap((passage): TopicCode[] => {
    const coded = new Set(Array.from({ length: 1 + pick.below(3) }, () => pick.popular(topics).id));
    return [...coded].map((topic, i) => ({
      topic,
      passage: passage.id,
      weight: i === 0 || pick.chance(0.3) ? 'primary' : 'secondary',
      quotes: [quoteOf(pick, passage)],
    }));
  });
  const positions = Array.from({ length: size.positions ?? size.passages * 5 }, (_, i): Position => {
    const passage = pick.from(passages);
    const stance = pick.popular(STANCES);
    return {
      id: `position-${i + 1}`,
      holder: pick.popular(actors).id,
      proposition: pick.popular(propositions).id,
      stance,
      attribution: passage.kind === 'question' ? 'questioner' : pick.popular(ATTRIBUTIONS.slice(0, 2)),
      speaker: passage.speaker,
      addressees: pick.chance(0.1) ? [pick.from(actors).id] : [],
      cue: null,
      condition: stance === 'conditional' ? quoteOf(pick, passage) : null,
      evidence: Array.from({ length: pick.chance(0.2) ? 2 : 1 }, () => quoteOf(pick, passage)),
      memo: null,
    };
  });
  return {
    id: `made-up-${size.seed}`,
    title: sentenceOf(pick, 9),
    heading: sentenceOf(pick, 4),
    date: '2020-02-29',
    place: 'Nowhere',
    occasion: sentenceOf(pick, 6),
    speaker: 'actor-1',
    publisher: 'Nobody',
    reference: String(size.seed),
    language: 'en',
    url: null,
    sha256: '0'.repeat(64),
    reliability: null,
    exchanges: exchangesOf(pick, passages),
    passages,
    notes: [],
    topicCodes,
    // Everybody is named at least once, somewhere.
    mentions: [...actors, ...passages.flatMap(() => [pick.popular(actors), pick.popular(actors)])]
      .map(({ id }) => ({ actor: id, ...quoteOf(pick, pick.from(passages)) }))
      .sort((a, b) => a.passage.localeCompare(b.passage) || a.start - b.start),
    places: [],
    positions,
    relations: topics.flatMap(({ id }) =>
      topics.length > 1 && pick.chance(0.8)
        ? [
            {
              from: id,
              to: pick.from(topics.filter((other) => other.id !== id)).id,
              label: sentenceOf(pick, 5),
              ...quoteOf(pick, pick.from(passages)),
            },
          ]
        : [],
    ),
  };
}

function generatePassages(pick: Chooser, count: number): Passage[] {
  const digits = Math.max(2, String(count).length);
  const speech = Math.ceil(count / 3);
  let exchange = 0;
  let offset = 0;
  return Array.from({ length: count }, (_, i): Passage => {
    const opens = i === speech || (i > speech && pick.chance(0.2));
    if (opens) exchange += 1;
    const text = sentenceOf(pick, opens ? 20 + pick.below(30) : 3 + pick.below(pick.below(400) + 1));
    const source = { start: offset, end: offset + text.length };
    offset = source.end + 2;
    return {
      id: `p${String(i + 1).padStart(digits, '0')}`,
      kind: exchange === 0 ? 'speech' : opens ? 'question' : 'answer',
      exchange: exchange === 0 ? null : exchange,
      speaker: opens ? 'actor-2' : 'actor-1',
      summary: null,
      text,
      source,
    };
  });
}

function exchangesOf(pick: Chooser, passages: readonly Passage[]): Statement['exchanges'] {
  const numbers = new Set(passages.flatMap(({ exchange }) => exchange ?? []));
  return [...numbers].map((number) => ({ number, title: sentenceOf(pick, 3 + pick.below(4)) }));
}

function quoteOf(pick: Chooser, { id, text }: Passage): Quote {
  const start = pick.below(text.length - 1);
  const end = start + 1 + pick.below(Math.min(80, text.length - start));
  return { passage: id, start, end, quote: text.slice(start, end) };
}
