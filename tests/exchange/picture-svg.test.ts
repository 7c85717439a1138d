import { expect, test } from 'vitest';
import { pictureHeight, pictureSvg } from '#exchange/picture-svg.ts';

const file = {
  width: 300,
  height: 200,
  title: 'War & <peace>',
  source: ['Published by "nobody"', 'https://example.org/?a=1&b=2'],
  background: '#fff',
  ink: '#000',
  fonts: [{ family: 'Face', style: 'italic', weights: [400, 700], base64: 'AAAA' }] as const,
  body: '<circle r="5"/>',
};

test('tells and shows its title and source, whatever they hold', () => {
  const svg = pictureSvg(file);
  expect(svg).toContain('<title id="title">War &amp; &lt;peace&gt;</title>');
  expect(svg.match(/Published by &quot;nobody&quot;/g)).toHaveLength(2);
  expect(svg.match(/https:\/\/example\.org\/\?a=1&amp;b=2/g)).toHaveLength(2);
});

test('carries its fonts and asks for nothing else', () => {
  const svg = pictureSvg(file);
  expect(svg).toContain(
    'font-family:"Face";font-style:italic;font-weight:400 700;src:url("data:font/woff2;base64,AAAA")',
  );
  expect([...svg.matchAll(/(?:href|src)="|url\("(?!data:)/g)]).toEqual([]);
});

test('is as high as picture and foot together', () => {
  const height = pictureHeight(file);
  expect(height).toBeGreaterThan(file.height);
  expect(pictureSvg(file)).toContain(`width="300" height="${height}" viewBox="0 0 300 ${height}"`);
  expect(pictureSvg(file)).toContain(file.body);
});
