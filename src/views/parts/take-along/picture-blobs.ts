import { pictureHeight, pictureSvg } from '#exchange/picture-svg.ts';
import { drawPng } from './draw-png.ts';
import { type PictureOnPage, pictureFile } from './picture-file.ts';

/** A picture of the page as an SVG file. */
export async function svgBlob(shown: PictureOnPage): Promise<Blob> {
  return new Blob([pictureSvg(await pictureFile(shown))], { type: 'image/svg+xml' });
}

/** A picture of the page as a PNG file of double size. */
export async function pngBlob(shown: PictureOnPage): Promise<Blob> {
  const file = await pictureFile(shown);
  return drawPng(pictureSvg(file), file.width, pictureHeight(file));
}
