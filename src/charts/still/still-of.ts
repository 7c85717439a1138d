/** Properties that an SVG element may take from a style sheet, with what they are where nobody sets them. */
const PROPERTIES: readonly (readonly [string, string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['fill-rule', 'nonzero'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['paint-order', 'normal'],
  ['opacity', '1'],
  ['mix-blend-mode', 'normal'],
  ['font-family', ''],
  ['font-size', ''],
  ['font-style', 'normal'],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
  ['text-decoration-line', 'none'],
];
/** Of these only text has any use. */
const OF_TEXT = /^(font|text|paint)/;
/** What is on screen for pointer and finger alone. */
const UNSEEN = '.reach';

/**
 * The layers of a picture as they are on screen, as SVG markup that needs no style sheet and no symbols beside
 * it: every property is written out, symbols are drawn in place, links lead to their full
 * addresses, as `told` writes them for others.
 */
export function stillOf(layers: Iterable<SVGSVGElement>, told: (address: string) => string): string {
  const serializer = new XMLSerializer();
  return [...layers]
    .map((layer) => {
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      copyLook(layer, group, ['opacity']);
      for (const child of layer.children) group.append(...still(child, told));
      return serializer.serializeToString(group);
    })
    .join('\n');
}

/** A copy of an element with its look written out; nothing for what nobody sees. */
function still(element: Element, told: (address: string) => string): Element[] {
  if (element.matches(UNSEEN) || getComputedStyle(element).visibility === 'hidden') return [];
  if (element instanceof SVGUseElement) return drawnSymbol(element);
  const copy = element.cloneNode(false);
  if (!(copy instanceof Element)) return [];
  for (const { name } of [...copy.attributes])
    if (/^(class|style|aria-|data-|tabindex)/.test(name)) copy.removeAttribute(name);
  if (element instanceof SVGAElement)
    copy.setAttribute('href', told(new URL(element.href.baseVal, document.baseURI).href));
  copyLook(element, copy, propertiesFor(element));
  for (const child of element.childNodes)
    if (child instanceof Element) copy.append(...still(child, told));
    else copy.append(child.cloneNode());
  return [copy];
}

function propertiesFor(element: Element): string[] {
  if (element instanceof SVGGElement || element instanceof SVGAElement) return ['opacity', 'mix-blend-mode'];
  const isText = element instanceof SVGTextContentElement;
  return PROPERTIES.map(([name]) => name).filter((name) => isText || !OF_TEXT.test(name));
}

function copyLook(from: Element, to: Element, names: readonly string[]): void {
  const style = getComputedStyle(from);
  for (const [name, usual] of PROPERTIES) {
    if (!names.includes(name)) continue;
    const value = style.getPropertyValue(name);
    if (value === usual || value === '') continue;
    if (name === 'mix-blend-mode') to.setAttribute('style', `mix-blend-mode:${value}`);
    else to.setAttribute(name === 'text-decoration-line' ? 'text-decoration' : name, value);
  }
}

/** A symbol in place of the reference to it, in the colours that it takes from where it is used. */
function drawnSymbol(use: SVGUseElement): Element[] {
  const symbol = document.querySelector(use.href.baseVal);
  if (!(symbol instanceof SVGSymbolElement)) return [];
  const style = getComputedStyle(use);
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const name of ['x', 'y', 'width', 'height']) drawn.setAttribute(name, use.getAttribute(name) ?? '0');
  drawn.setAttribute('viewBox', symbol.getAttribute('viewBox') ?? '');
  for (const part of symbol.children) {
    const copy = part.cloneNode(true);
    if (!(copy instanceof Element)) continue;
    for (const { name, value } of [...copy.attributes]) copy.setAttribute(name, settled(value, style));
    drawn.append(copy);
  }
  return [drawn];
}

/** A value with the colours that its words stand for here. */
function settled(value: string, style: CSSStyleDeclaration): string {
  if (value === 'currentColor') return style.color;
  const name = /^var\((--[\w-]+)(,.+)?\)$/.exec(value);
  if (name === null) return value;
  const [, property = '', otherwise = ',none'] = name;
  const own = style.getPropertyValue(property).trim();
  return own === '' ? settled(otherwise.slice(1).trim(), style) : colourOf(own);
}

/** What a colour comes to on this page, however it is written: light-dark() means nothing to other programs. */
function colourOf(value: string): string {
  const probe = document.createElement('i');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
