import type { D3ZoomEvent, ZoomTransform } from 'd3';

/** What a picture shows of itself: how much enlarged, and moved by how many pixels of the window's. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

/** How a picture's view is changed other than by hand. */
export interface Enlarger {
  /** Enlarges or reduces about the middle. */
  by(factor: number): void;
  reset(): void;
  /** Moves an element into sight that lies in the picture. */
  reveal(element: Element): void;
  stop(): void;
}

export const WHOLE: View = { scale: 1, x: 0, y: 0 };
export const MOST = 4;
/** After so many milliseconds without a change the picture is drawn anew, crisp. */
const REST = 120;

/**
 * Lets a reader enlarge and move what lies in a frame: by pinching, by the wheel with Ctrl, by dragging once it
 * is enlarged. A finger alone, or the wheel alone, scrolls the page as ever. While it moves, the content is only
 * transformed; at rest it takes its new size and is drawn crisp. `settled` hears of every rest.
 */
export async function enlarge(
  frame: HTMLElement,
  content: HTMLElement,
  settled: (view: View) => void,
): Promise<Enlarger> {
  const { select, zoom, zoomIdentity } = await import('./d3-zoom.ts');
  let view = WHOLE;
  let drawn = 1;
  let rest = 0;

  const settle = () => {
    drawn = view.scale;
    content.style.width = `${drawn * 100}%`;
    content.style.height = `${drawn * 100}%`;
    content.style.transform = drawn === 1 ? '' : `translate(${view.x}px, ${view.y}px)`;
    content.style.willChange = '';
    frame.classList.toggle('enlarged', drawn > 1);
    settled(view);
  };
  const show = ({ k, x, y }: ZoomTransform) => {
    view = k === 1 ? WHOLE : { scale: k, x, y };
    content.style.willChange = 'transform';
    content.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale / drawn})`;
    window.clearTimeout(rest);
    rest = window.setTimeout(settle, REST);
  };

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MOST])
    .extent(() => [
      [0, 0],
      [frame.clientWidth, frame.clientHeight],
    ])
    .translateExtent([
      [0, 0],
      [frame.clientWidth, frame.clientHeight],
    ])
    .filter((event: Event) => isMeant(event, view))
    .clickDistance(4)
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => show(transform));
  const selection = select(frame);
  selection.call(behaviour).on('dblclick.zoom', null);

  return {
    by: (factor) => behaviour.scaleBy(selection, factor),
    reset: () => behaviour.transform(selection, zoomIdentity),
    reveal(element) {
      if (view.scale === 1) return;
      const [dx, dy] = wayInto(frame.getBoundingClientRect(), element.getBoundingClientRect());
      if (dx !== 0 || dy !== 0) behaviour.translateBy(selection, dx / view.scale, dy / view.scale);
    },
    stop() {
      window.clearTimeout(rest);
      selection.on('.zoom', null);
    },
  };
}

/** Whether an event is meant for the picture and not for the page. */
function isMeant(event: Event, { scale }: View): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return scale > 1 && event.button === 0 && !event.ctrlKey;
  return scale > 1 || ('touches' in event && event.touches instanceof TouchList && event.touches.length > 1);
}

/** Room between a revealed element and the edge of the frame. */
const MARGIN = 24;

function wayInto(frame: DOMRect, element: DOMRect): [number, number] {
  const along = (start: number, end: number, from: number, to: number) => {
    if (start < from + MARGIN) return from + MARGIN - start;
    return end > to - MARGIN ? to - MARGIN - end : 0;
  };
  return [
    along(element.left, element.right, frame.left, frame.right),
    along(element.top, element.bottom, frame.top, frame.bottom),
  ];
}
