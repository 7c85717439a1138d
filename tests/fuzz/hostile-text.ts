import fc from 'fast-check';

/** What somebody may write who wants a page to break, to run something, or to show what is not there. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></script><script>alert(1)</script>',
  '--><iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;b&gt; &amp;amp; &#x3c;script>',
  '{{constructor.constructor("alert(1)")()}} $' + '{alert(1)}',
  '\u202egnp.exe\u202c',
  '\u2066left \u2067right\u2069\u2069',
  'שלום \u200fמעבר',
  '\ud800',
  '\udc00 half',
  'nothing\u0000more',
  '\u001b[2J\u001b[31mred\u0007',
  '\ufeff\u200b\u200d',
  `Z${'\u0301'.repeat(500)}`,
  'ﷺ'.repeat(50),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=HYPERLINK("http://example.org")',
  'null',
  'NaN',
  '-0',
  '1e999',
  ' ',
  '\n\n\n',
  '../../etc/passwd',
  '%00%ff%u202e',
  'a'.repeat(20_000),
  'word '.repeat(5_000),
];

/** A hostile text alone, or within another one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS))
      .map((texts) => texts.join('')),
  },
);
