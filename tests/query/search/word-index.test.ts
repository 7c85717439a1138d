import { describe, expect, test } from 'vitest';
import { listThings, wordsOfThing } from '#query/search/search-things.ts';
import { foldedWords } from '#query/search/split-words.ts';
import { buildWordIndex, type WordIndex } from '#query/search/word-index.ts';
import { smallLibrary } from '../small.ts';
import { actor, passage, proposition, topic } from './small-things.ts';

const index = (library: ReturnType<typeof smallLibrary>) => buildWordIndex(library, async () => {});
const ofPassages = (...texts: string[]) =>
  index(smallLibrary({ statements: [{ passages: texts.map((text, i) => passage(`p0${i + 1}`, text)) }] }));

const termsOf = ({ hitsOf }: WordIndex, word: string) => [...hitsOf(word).terms].sort();
const scoresOf = ({ hitsOf }: WordIndex, word: string) =>
  Array.from(hitsOf(word).scores, (score) => Number(score.toFixed(4)));

describe('how well a word answers a thing', () => {
  // Two topics, two actors, two passages and a proposition, in this order. Their names have two words on average,
  // what else they are called one (nothing where nothing else is), their texts four, what is said of them three.
  const library = smallLibrary({
    topics: [topic('sea', 'Open harbours', 'Ships of every kind'), topic('toll', 'Tolls', 'No ship pays')],
    actors: [
      actor('rome', 'City of old Rome', 'Pays none', ['Roma']),
      actor('hanse', 'Hanseatic League', '', []),
    ],
    propositions: [proposition('free', 'toll', 'Free ships', 'Ships pay no tolls here')],
    statements: [
      { passages: [passage('p01', 'Rome, Rome, Rome'), passage('p02', 'Tolls of Roma are paid')] },
    ],
  });
  /** Rarity among seven things, times the sum of weights, each by how long its field is beside the average. */
  const scored = (likeness: number, places: number, ...stands: (readonly [number, number, number])[]) =>
    Number(
      (
        likeness *
        Math.log(1 + 7 / places) *
        stands.reduce((sum, [weight, length, average]) => sum + weight / (0.4 + (0.6 * length) / average), 0)
      ).toFixed(4),
    );
  const NAME = 13 / 7; // 2 + 1 + 4 + 2 + 1 + 1 + 2 words of seven names
  const ALSO = 1;
  const TEXT = 13 / 3; // 3 + 5 + 5 words of three texts
  const ABOUT = 9 / 3; // 4 + 3 + 2 words about three things

  test('is more for a name than for a text or what is said of it, and more in few words than in many', async () => {
    const built = await index(library);
    expect(scoresOf(built, 'harbours')).toEqual([scored(1, 1, [4, 2, NAME]), 0, 0, 0, 0, 0, 0]);
    expect(scoresOf(built, 'tolls')).toEqual([
      0,
      scored(1, 3, [4, 1, NAME]),
      0,
      0,
      0,
      scored(1, 3, [1.5, 5, TEXT]),
      scored(1, 3, [1.5, 5, TEXT]),
    ]);
    expect(scoresOf(built, 'every')).toEqual([scored(1, 1, [0.6, 4, ABOUT]), 0, 0, 0, 0, 0, 0]);
    expect(scoresOf(built, 'sea')).toEqual([scored(1, 1, [3, 1, ALSO]), 0, 0, 0, 0, 0, 0]);
  });

  test('grows by a fifth for every further place in the same words, and in full for other words', async () => {
    const built = await index(library);
    const [, , rome, , one] = scoresOf(built, 'rome');
    expect(rome).toBe(scored(1, 4, [4, 4, NAME]));
    expect(one).toBe(scored(1.4, 4, [1.5, 3, TEXT]));
    // “Ships pay” finds the proposition by its name and by its text.
    expect(scoresOf(built, 'ships')[6]).toBe(scored(1, 3, [4, 2, NAME], [1.5, 5, TEXT]));
  });

  test('is less for the beginning of a longer word', async () => {
    const built = await index(library);
    expect(scoresOf(built, 'harb')).toEqual([scored((0.7 * 4) / 8, 1, [4, 2, NAME]), 0, 0, 0, 0, 0, 0]);
    // “ship” stands in what is said of the tolls; “ships” is longer.
    const [sea, toll] = scoresOf(built, 'ship');
    expect(toll).toBe(scored(1, 1, [0.6, 3, ABOUT]));
    expect(sea).toBe(scored((0.7 * 4) / 5, 3, [0.6, 4, ABOUT]));
  });

  test('is half, and less for every slip, where words like it stand in', async () => {
    const built = await index(library);
    expect(scoresOf(built, 'harpours')).toEqual([scored(0.5 / 2, 1, [4, 2, NAME]), 0, 0, 0, 0, 0, 0]);
    expect(scoresOf(built, 'harpoors')).toEqual([scored(0.5 / 3, 1, [4, 2, NAME]), 0, 0, 0, 0, 0, 0]);
  });

  test('is for one or two letters by names of topics and actors alone', async () => {
    const built = await index(library);
    // Not “ships” and “said”, which no topic or actor is called, and nothing in passages that say “Rome”.
    expect(termsOf(built, 'ro')).toEqual(['roma', 'rome']);
    expect(termsOf(built, 's')).toEqual(['sea']);
    expect(termsOf(built, 'p')).toEqual([]);
    expect(scoresOf(built, 'ro').map((score) => score > 0)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(termsOf(built, 'rom')).toEqual(['roma', 'rome']);
    expect(scoresOf(built, 'rom').map((score) => score > 0)).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(termsOf(built, 'fr')).toEqual([]);
  });
});

describe('a word finds', () => {
  test('itself and what it begins, but not what it ends', async () => {
    const built = await ofPassages('Port, ports and portage; airport, sport.');
    expect(termsOf(built, 'port')).toEqual(['port', 'portage', 'ports']);
    expect(built.hitsOf('port').slipped).toBe(false);
    expect(termsOf(built, 'rts')).toEqual([]);
  });

  test('where it stands nowhere, whole words like it before words that begin like it, and says that it slipped', async () => {
    const built = await ofPassages('A harbour; the harbourmaster; a carpet.');
    expect(built.hitsOf('harbor')).toMatchObject({ slipped: true, terms: new Set(['harbour']) });
    expect(built.hitsOf('karbour').terms).toEqual(new Set(['harbour']));
    expect(built.hitsOf('harbowrmas').terms).toEqual(new Set(['harbourmaster']));
    // The beginning of a word keeps its first letter.
    expect(built.hitsOf('karbourmas').terms).toEqual(new Set());
    for (const nowhere of ['qqqqq', 'xyz', 'hab'])
      expect(built.hitsOf(nowhere)).toMatchObject({ slipped: false, terms: new Set() });
  });

  test('only itself once it stands in two hundred places', async () => {
    const often = (times: number) => ofPassages(`${'sea '.repeat(times)}seafood`);
    expect(termsOf(await often(199), 'sea')).toEqual(['sea', 'seafood']);
    expect(termsOf(await often(200), 'sea')).toEqual(['sea']);
  });

  test('no more than four hundred words that it begins', async () => {
    const words = Array.from(
      { length: 405 },
      (_, i) => `sea${String.fromCharCode(97 + (i % 26)).repeat(1 + i / 26)}`,
    );
    const built = await ofPassages(words.join(' '));
    expect(termsOf(built, 'sea')).toHaveLength(400);
    expect(termsOf(built, 'seab').length).toBeLessThan(30);
  });

  test('the nearest words that share its first letter, as far from it as all but three of its letters', async () => {
    const built = await ofPassages('Lime limb line lonely timber lantern', 'Lisbon');
    expect(built.nearest('limo', 9)).toEqual(['lime', 'limb']);
    expect(built.nearest('limo', 1)).toEqual(['lime']);
    expect(built.nearest('xylophone', 9)).toEqual([]);
  });
});

test('an index is built in pieces of 25 things, then of 250 words, with a pause after each and before the rest', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = (i: number) => `${letters[i % 26]}${letters[Math.floor(i / 26) % 26]}x`;
  const passages = Array.from({ length: 60 }, (_, i) =>
    passage(`p${i + 1}`, Array.from({ length: 9 }, (_, j) => word(9 * i + j)).join(' ')),
  );
  const library = smallLibrary({ statements: [{ passages }] });
  const vocabulary = new Set(
    listThings(library).flatMap((thing) => wordsOfThing(library, thing).flatMap(foldedWords)),
  );
  expect(vocabulary.size).toBe(600);
  let pauses = 0;
  await buildWordIndex(library, async () => {
    pauses += 1;
  });
  expect(pauses).toBe(2 + 2 + 1);
});
