import { parseSync } from 'vite';

/** Words that a module says of its own, and where. */
export interface OwnWords {
  line: number;
  /** What is filled in stands as an ellipsis: "Step …". */
  words: string;
}

/** Attributes, props and fields that readers see or hear. */
const SAID = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'does',
  'gloss',
  'heading',
  'hint',
  'label',
  'list',
  'name',
  'of',
  'placeholder',
  'summary',
  'title',
]);
/** Those that also name what no reader sees, such as a file: words begin with a capital or are several. */
const ALSO_IDS = new Set(['name', 'of', 'list', 'label']);

/** A node of the tree that the parser makes, as far as it is looked into. */
type Node = Readonly<Record<string, unknown>> & { type: string; start: number };

/**
 * Every word in a module’s code that a reader would see or hear: text in JSX, strings that become text, and strings
 * in the attributes, props and fields that are read out.
 */
export function wordsIn(path: string, code: string): OwnWords[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: OwnWords[] = [];
  const say = (node: Node, words: string) => {
    if (/\p{L}/u.test(words))
      found.push({ line: code.slice(0, node.start).split('\n').length, words: words.trim() });
  };
  visit(program);
  return found;

  function visit(value: unknown): void {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) visitNode(value);
  }

  function visitNode(node: Node): void {
    switch (node.type) {
      case 'JSXText':
        say(node, text(node['value']).replace(/\s+/g, ' '));
        break;
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of list(node['children']))
          if (child.type === 'JSXExpressionContainer') values(child['expression'], say);
        break;
      case 'JSXAttribute':
        attribute(nameOf(node['name']), node['value']);
        break;
      case 'Property':
        attribute(nameOf(node['key']), node['value']);
        break;
      case 'CallExpression':
        if (nameOf(node['callee']) === 'useKeys') values(list(node['arguments'])[0], say);
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') visit(child);
  }

  function attribute(name: string, value: unknown): void {
    if (!SAID.has(name)) return;
    values(value, (node, words) => {
      if (!ALSO_IDS.has(name) || /^\P{L}*\p{Lu}|\p{L} \p{L}/u.test(words)) say(node, words);
    });
  }
}

/** The strings that an expression can come to, as far as they stand in it. */
function values(value: unknown, say: (node: Node, words: string) => void): void {
  if (!isNode(value)) return;
  const into = (...keys: string[]) => {
    for (const key of keys) values(value[key], say);
  };
  switch (value.type) {
    case 'Literal':
      if (typeof value['value'] === 'string') say(value, value['value']);
      break;
    case 'TemplateLiteral':
      say(
        value,
        list(value['quasis'])
          .map((piece) => rawOf(piece['value']))
          .join('…'),
      );
      for (const part of list(value['expressions'])) values(part, say);
      break;
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      into('expression');
      break;
    case 'ConditionalExpression':
      into('consequent', 'alternate');
      break;
    case 'LogicalExpression':
      // What stands before && decides, and is not shown.
      if (value['operator'] === '&&') into('right');
      else into('left', 'right');
      break;
    case 'BinaryExpression':
      if (value['operator'] === '+') into('left', 'right');
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function nameOf(value: unknown): string {
  return isNode(value) ? text(value['name'] ?? value['value']) : '';
}

function rawOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'raw' in value ? text(value.raw) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
