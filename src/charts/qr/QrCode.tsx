import { layoutQr } from './layout-qr.ts';
import './qr-code.css';

/** A QR code: dark on white whatever the theme, for cameras. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, dark } = layoutQr(text);
  const modules = dark.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  );
}
