import { describe, expect, test } from 'vitest';
import type { Cited } from '#exchange/citation/cited.ts';
import { clipboardHtml, plainText, type Run } from '#exchange/citation/runs.ts';
import { styled, wordsWithCitation } from '#exchange/citation/styled.ts';
import type { CitationStyle } from '#model/vocabulary.ts';
import { coded, statement, view, words } from './examples.ts';

/** A citation with its italics between stars. */
function written(runs: readonly Run[]): string {
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

const cases: [string, CitationStyle, Cited, { use: string; reference: string }][] = [
  [
    'words in Chicago style',
    'chicago',
    words,
    {
      use: 'Sergey Lavrov, “Speech after the ‘Council’, Brussels,” Session of the Council, Brussels, April 23, 2013, The Ministry, 803-23-04-2013, passage 13, *Parley*, accessed September 5, 2026, https://parley.example/s/text/#p13.',
      reference:
        'Lavrov, Sergey. “Speech after the ‘Council’, Brussels.” Session of the Council, Brussels, April 23, 2013. The Ministry, 803-23-04-2013. http://mid.example/1. *Parley*, accessed September 5, 2026, https://parley.example/s/text/#p13.',
    },
  ],
  [
    'words in APA style',
    'apa',
    words,
    {
      use: '(Lavrov, 2013, passage 13)',
      reference:
        'Lavrov, S. (2013, April 23). *Speech after the “Council”, Brussels* (803-23-04-2013) [Transcript of speech; Session of the Council, Brussels]. The Ministry. http://mid.example/1 Retrieved September 5, 2026, from https://parley.example/s/text/#p13',
    },
  ],
  [
    'words in MLA style',
    'mla',
    words,
    {
      use: '(Lavrov, passage 13)',
      reference:
        'Lavrov, Sergey. “Speech after the ‘Council’, Brussels.” Session of the Council, 23 Apr. 2013, Brussels, The Ministry, 803-23-04-2013, http://mid.example/1. *Parley*, https://parley.example/s/text/#p13. Accessed 5 Sept. 2026.',
    },
  ],
  [
    'a position in Chicago style',
    'chicago',
    coded,
    {
      use: '“Russia supports: The sides should talk,” position stated by Lavrov as coded in *Parley*, *After the Council*, an interpretation of Sergey Lavrov, “Speech after the ‘Council’, Brussels,” Brussels, April 23, 2013, The Ministry, 803-23-04-2013, passage 13, accessed September 5, 2026, https://parley.example/s/text/?position=p13-talks-russia#p13.',
      reference:
        '“Russia supports: The sides should talk.” Position stated by Lavrov as coded in *Parley*, *After the Council*, an interpretation of Sergey Lavrov, “Speech after the ‘Council’, Brussels,” Brussels, April 23, 2013, The Ministry, 803-23-04-2013, passage 13, accessed September 5, 2026, https://parley.example/s/text/?position=p13-talks-russia#p13.',
    },
  ],
  [
    'a position in APA style',
    'apa',
    coded,
    {
      use: '(Lavrov, 2013, passage 13, as coded in Parley, n.d.)',
      reference:
        'Russia supports: The sides should talk [Position stated by Lavrov as coded, an interpretation of Lavrov, 2013, Speech after the “Council”, Brussels, 803-23-04-2013, passage 13]. (n.d.). In *Parley: After the Council*. Retrieved September 5, 2026, from https://parley.example/s/text/?position=p13-talks-russia#p13',
    },
  ],
  [
    'a position in MLA style',
    'mla',
    coded,
    {
      use: '(Lavrov, passage 13, as coded in *Parley*)',
      reference:
        '“Russia supports: The sides should talk.” Position stated by Lavrov as coded, an interpretation of Sergey Lavrov, “Speech after the ‘Council’, Brussels,” 803-23-04-2013, 23 Apr. 2013, passage 13. *Parley: After the Council*, https://parley.example/s/text/?position=p13-talks-russia#p13. Accessed 5 Sept. 2026.',
    },
  ],
  [
    'a view of several statements in MLA style',
    'mla',
    view,
    {
      use: '(*Parley*)',
      reference:
        '“Actors.” View of the coding, an interpretation. *Parley: Two Councils*, https://parley.example/actors/. Accessed 5 Sept. 2026.',
    },
  ],
  [
    'a statement wherever the app lies, in Chicago style',
    'chicago',
    statement,
    {
      use: 'Sergey Lavrov, “Speech after the ‘Council’, Brussels,” Session of the Council, Brussels, April 23, 2013, The Ministry, 803-23-04-2013, http://mid.example/1.',
      reference:
        'Lavrov, Sergey. “Speech after the ‘Council’, Brussels.” Session of the Council, Brussels, April 23, 2013. The Ministry, 803-23-04-2013. http://mid.example/1.',
    },
  ],
];

describe('a citation of', () => {
  for (const [name, style, cited, { use, reference }] of cases)
    test(name, () => {
      const made = styled(style, cited);
      expect(written(made.use)).toBe(use);
      expect(written(made.reference)).toBe(reference);
    });

  test('an organisation names it as a whole', () => {
    const source = words.source && { ...words.source, author: { literal: 'NATO' } };
    expect(plainText(styled('apa', { ...words, source }).reference)).toMatch(/^NATO\. \(2013, April 23\)\./);
    expect(plainText(styled('chicago', { ...words, source }).use)).toMatch(/^NATO, “/);
  });

  test('a person with several given names', () => {
    const source = words.source && {
      ...words.source,
      author: { family: 'O’Neill', given: 'Jean-Luc Émile' },
    };
    expect(plainText(styled('apa', { ...words, source }).reference)).toMatch(/^O’Neill, J\.-L\. É\. \(/);
  });
});

describe('words with their citation', () => {
  test('stand between quotation marks before it', () => {
    const [quoted, note] = wordsWithCitation('chicago', words);
    expect(quoted && plainText(quoted)).toBe('“who and how is trying”');
    expect(note && plainText(note)).toMatch(/^Sergey Lavrov/);
    const [inText] = wordsWithCitation('mla', words);
    expect(inText && plainText(inText)).toBe('“who and how is trying” (Lavrov, passage 13)');
  });

  test('are the sentence of a position where that is cited', () => {
    const [sentence] = wordsWithCitation('apa', coded);
    expect(sentence && plainText(sentence)).toMatch(
      /^Russia supports: The sides should talk\. \(Lavrov, 2013/,
    );
  });

  test('are HTML for word processors, in which the text’s own signs say themselves', () => {
    const html = clipboardHtml(wordsWithCitation('mla', { ...words, quote: '<b>&</b>' }));
    expect(html).toContain('<p>“&lt;b&gt;&amp;&lt;/b&gt;” (Lavrov');
    expect(html).toContain('<i>Parley</i>');
  });
});
