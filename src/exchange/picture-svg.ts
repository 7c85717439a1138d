/** A font that a picture carries within itself. */
export interface EmbeddedFont {
  family: string;
  style: 'normal' | 'italic';
  /** First and last weight of a variable font, or the only one twice. */
  weights: readonly [number, number];
  /** The file, woff2 in base64. */
  base64: string;
}

/** What makes a picture stand alone: what it is, where it comes from, and the fonts of its labels. */
export interface PictureFile {
  width: number;
  height: number;
  title: string;
  /** Source and address, for whoever finds the file later; written below the picture, a line for each. */
  source: readonly string[];
  background: string;
  ink: string;
  fonts: readonly EmbeddedFont[];
  /** What is drawn, as SVG markup with every property written out. */
  body: string;
}

/** The foot of a picture, in which its title and source stand. */
const FOOT = { margin: 20, title: 15, line: 12, lead: 17 };

/** A picture as an SVG file that needs nothing beside it: fonts within, title and source told and shown in it. */
export function pictureSvg(file: PictureFile): string {
  const { width, title, source, background, ink, fonts, body } = file;
  const height = pictureHeight(file);
  const top = file.height + FOOT.margin;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(source.join(' '))}</desc>`,
    `<style>${fonts.map(fontFace).join('')}</style>`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(background)}"/>`,
    body,
    `<g font-family="${escapeXml(fonts[0]?.family ?? 'sans-serif')}, sans-serif" fill="${escapeXml(ink)}">`,
    `<text x="${FOOT.margin}" y="${top}" font-size="${FOOT.title}" font-weight="660">${escapeXml(title)}</text>`,
    ...source.map(
      (line, i) =>
        `<text x="${FOOT.margin}" y="${top + (i + 1) * FOOT.lead}" font-size="${FOOT.line}">${escapeXml(line)}</text>`,
    ),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The height of the file's picture, with the foot. */
export function pictureHeight({ height, source }: Pick<PictureFile, 'height' | 'source'>): number {
  return height + 2 * FOOT.margin + source.length * FOOT.lead;
}

function fontFace({ family, style, weights: [from, to], base64 }: EmbeddedFont): string {
  const weight = from === to ? `${from}` : `${from} ${to}`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url("data:font/woff2;base64,${base64}") format("woff2")}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it is written into XML. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
