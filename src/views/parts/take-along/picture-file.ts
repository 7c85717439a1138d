import { stillOf } from '#charts/still/still-of.ts';
import type { EmbeddedFont, PictureFile } from '#exchange/picture-svg.ts';
import type { Statement } from '#model/collection.ts';
import { toldAddress } from '#query/told-address.ts';
import { readAppFile } from '#state/app-file.ts';
import { sourceLine } from '#words/picture-file.ts';

/** The fonts of words in pictures, by their files; that of labels first. */
const FONTS: readonly (Omit<EmbeddedFont, 'base64'> & { file: string })[] = [
  {
    family: 'Sofia Sans Semi Condensed',
    style: 'normal',
    weights: [400, 750],
    file: 'sofia-sans-semi-condensed.woff2',
  },
  { family: 'Literata', style: 'normal', weights: [400, 560], file: 'literata.woff2' },
  { family: 'Literata', style: 'italic', weights: [400, 400], file: 'literata-italic.woff2' },
];

export interface PictureOnPage {
  /** The element whose layers, all svg, make the picture. */
  layers: Element;
  width: number;
  height: number;
  title: string;
  statement: Statement;
  /** The app's root, below which the fonts lie. */
  root: string;
}

/** A picture of the page as a file's content: as it looks now, with what is selected lit. */
export async function pictureFile({
  layers,
  width,
  height,
  title,
  statement,
  root,
}: PictureOnPage): Promise<PictureFile> {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return {
    width,
    height,
    title,
    source: [sourceLine(statement), toldAddress(window.location.href)],
    background: backgroundColor,
    ink: color,
    fonts: await Promise.all(usedIn(layers).map((font) => embed(font, root))),
    body: stillOf(
      [...layers.children].filter((layer) => layer instanceof SVGSVGElement),
      toldAddress,
    ),
  };
}

/** The fonts in which a picture's words are set. */
function usedIn(layers: Element): (typeof FONTS)[number][] {
  const looks = [...layers.querySelectorAll('text')].map((text) => getComputedStyle(text));
  return FONTS.filter(({ family, style }) =>
    looks.some(({ fontFamily, fontStyle }) => fontStyle === style && firstOf(fontFamily) === family),
  );
}

function firstOf(families: string): string | undefined {
  return families.split(',')[0]?.trim().replaceAll('"', '');
}

async function embed({ file, ...font }: (typeof FONTS)[number], root: string): Promise<EmbeddedFont> {
  const response = await readAppFile(root, `fonts/${file}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { ...font, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}
