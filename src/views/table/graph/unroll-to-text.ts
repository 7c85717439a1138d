import { easeCubicInOut, pathRound } from 'd3';
import { makeRim } from '#charts/rim/rim.ts';
import { unroll } from '#charts/rim/unroll.ts';
import type { TablePicture } from '#charts/table/table-picture.ts';

const DURATION = 700;
/** The text's ribbon, at which the rim arrives. */
const RIBBON = '.scroll-map .ribbon';

/**
 * On the way from the table to the text, unrolls the rim into the ribbon beside it, so that a reader sees that both
 * are the statement. It lies above the page that has already come, takes nothing from it, and goes by itself.
 * Whoever asks for less motion sees none.
 */
export function unrollToText(picture: TablePicture, { left, top, width }: DOMRect): void {
  if (width === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const scale = width / picture.width;
  const { cx, cy, a, b, exponent } = picture.rim;
  const rim = makeRim({
    cx: left + cx * scale,
    cy: top + cy * scale,
    a: a * scale,
    b: b * scale,
    exponent,
  });
  const pieces = picture.stretches.map(({ start, length }) => ({
    start: start * scale,
    length: length * scale,
  }));
  const paths = picture.stretches.map(({ bands }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', `tone-${(bands.find(({ main }) => main) ?? bands[0])?.tone ?? 0}`);
    return path;
  });
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  layer.setAttribute('class', 'unrolling');
  layer.setAttribute('aria-hidden', 'true');
  layer.append(...paths);
  document.body.append(layer);

  let began: number | null = null;
  const step = (now: number) => {
    const ribbon = document.querySelector(RIBBON)?.getBoundingClientRect();
    began ??= now;
    const share = (now - began) / DURATION;
    if (ribbon === undefined || ribbon.height === 0 || share >= 1) return layer.remove();
    const eased = easeCubicInOut(share);
    const to = { x: ribbon.left + ribbon.width / 2, top: ribbon.top, length: ribbon.height };
    const breadth = picture.breadth * scale;
    layer.style.strokeWidth = `${breadth + (ribbon.width - breadth) * eased}px`;
    unroll(rim, pieces, to, eased).forEach((points, i) => {
      paths[i]?.setAttribute('d', lineThrough(points));
    });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function lineThrough(points: readonly { x: number; y: number }[]): string {
  const path = pathRound(1);
  points.forEach(({ x, y }, i) => {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  return path.toString();
}
