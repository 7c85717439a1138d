import type { CDPSession, Page } from 'playwright-core';

/** What is spoken of one thing, in the browser's accessibility tree. */
interface Spoken {
  role: string;
  name: string;
  description: string;
  /** "expanded", "collapsed", "current", "checked" and the like. */
  states: string[];
  level: number | null;
  children: Spoken[];
}

type AxTree = Awaited<ReturnType<typeof readTree>>;
type AxNode = AxTree[number];

/** What a screen reader reads from the beginning of a page, or of the dialog that is open, to its end, a line each. */
export async function transcriptOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (root === undefined) throw new Error('The page has no accessibility tree.');
  const spoken = childrenOf(root, byId);
  const dialog = find(spoken, 'dialog');
  const lines = dialog === null ? spoken.flatMap(linesOf) : linesOf(dialog);
  return `${[`Page: ${textOf(root.name)}`, ...lines].join('\n')}\n`;
}

async function readTree(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

/** What is spoken below a node; what the tree ignores gives way to what is in it. */
function childrenOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): Spoken[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    if (child === undefined) return [];
    const children = childrenOf(child, byId);
    const role = textOf(child.role);
    if (child.ignored && (child.childIds ?? []).length === 0) return [SPACE];
    if (child.ignored || TRANSPARENT.includes(role)) return children;
    return [
      {
        role,
        name: textOf(child.name),
        // What a tip repeats is said once.
        description: textOf(child.description) === textOf(child.name) ? '' : textOf(child.description),
        states: statesOf(child),
        level: Number(child.properties?.find(({ name }) => name === 'level')?.value.value ?? 0) || null,
        children: LEAVES.includes(role) ? [] : children,
      },
    ];
  });
}

/** The space between two words, of which the tree tells only that something is there. */
const SPACE: Spoken = {
  role: 'StaticText',
  name: ' ',
  description: '',
  states: [],
  level: null,
  children: [],
};

/** Roles of which nothing is said. */
const TRANSPARENT = ['none', 'generic', 'ListMarker', 'LabelText', 'rowgroup', 'Section', 'Legend'];
/** Roles that are said by their name alone. */
const LEAVES = ['StaticText', 'link', 'button', 'heading', 'image', 'img', 'option', 'InlineTextBox'];
/** Roles that stand in a line with the words around. */
const INLINE = [
  ...['StaticText', 'link', 'button', 'emphasis', 'strong', 'mark', 'abbr', 'Abbr', 'time', 'code', 'image'],
  ...[
    'subscript',
    'superscript',
    'checkbox',
    'radio',
    'combobox',
    'searchbox',
    'textbox',
    'slider',
    'spinbutton',
  ],
  ...[
    'DisclosureTriangle',
    'switch',
    'graphics-symbol',
    'LineBreak',
    'option',
    'img',
    'deletion',
    'insertion',
  ],
];

function statesOf({ properties = [] }: AxNode): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'expanded') return [value === true ? 'expanded' : 'collapsed'];
    if (name === 'pressed' || name === 'checked')
      return [value === 'true' || value === true ? name : `not ${name}`];
    if (name === 'selected' && value === true) return ['selected'];
    if (name === 'disabled' && value === true) return ['unavailable'];
    if (name === 'hasPopup' && value !== 'false' && value !== 'listbox') return [`opens a ${value}`];
    return [];
  });
}

/** The lines that a thing is read in: one if all of it stands in a line, else its own and those of what is in it. */
function linesOf(spoken: Spoken): string[] {
  const { role, name, level, children } = spoken;
  if (INLINE.includes(role)) return filled([inline(spoken)]);
  if (role === 'heading') return [`Heading ${level ?? ''}: ${name}`];
  if (role === 'row') return [children.map((cell) => sentence([cell])).join(' | ')];
  if (LIVE.includes(role) && sentence(children) === '') return [];
  if (CONTAINERS[role] !== undefined || name !== '') return [opening(spoken), ...linesWithin(children)];
  const bullet = role === 'listitem' ? '• ' : '';
  return linesWithin(children).map((line, i) => (i === 0 ? `${bullet}${line}` : line));
}

/** What is said on entering something. */
const CONTAINERS: Record<string, string> = {
  banner: 'Banner',
  navigation: 'Navigation',
  main: 'Main',
  contentinfo: 'Foot of the page',
  complementary: 'Beside',
  region: 'Region',
  search: 'Search',
  form: 'Form',
  list: 'List',
  table: 'Table',
  grid: 'Grid',
  dialog: 'Dialog',
  status: 'Status',
  alert: 'Alert',
  figure: 'Figure',
  toolbar: 'Toolbar',
  listbox: 'List box',
  radiogroup: 'Choice',
};

/** Nothing is said of these until there is something in them. */
const LIVE = ['status', 'alert'];

function opening({ role, name, description, children }: Spoken): string {
  const count = role === 'list' ? ` of ${children.filter((child) => child.role === 'listitem').length}` : '';
  const said = [name, description].filter((words) => words !== '').join('; ');
  return `[${CONTAINERS[role] ?? role}${count}${said === '' ? '' : `: ${said}`}]`;
}

/** Runs of what stands in a line become a line each. */
function linesWithin(children: readonly Spoken[]): string[] {
  const lines: string[] = [];
  let run: Spoken[] = [];
  const end = () => {
    lines.push(...filled([sentence(run)]));
    run = [];
  };
  for (const child of children) {
    if (INLINE.includes(child.role)) run.push(child);
    else {
      end();
      lines.push(...linesOf(child));
    }
  }
  end();
  return lines;
}

/** Everything in it in one line. */
function sentence(all: readonly Spoken[]): string {
  return (
    all
      .map(inline)
      // Where one thing ends and another begins a reader pauses, though the tree may not tell of the space between.
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:!?)’”])/g, '$1')
      .replace(/([(“‘]) /g, '$1')
      .trim()
  );
}

function inline(spoken: Spoken): string {
  const { role, name, description, states, children } = spoken;
  if (role === 'StaticText') return name;
  if (role === 'LineBreak') return ' ';
  const kind = role === 'DisclosureTriangle' ? 'button' : role === 'img' ? 'image' : role;
  const words = name === '' ? sentence(children) : name;
  if (!INLINE.includes(role) || WITHOUT_KIND.includes(role)) return ` ${sentence(children) || name} `;
  return ` ${words} (${[kind, ...states, ...(description === '' ? [] : [description])].join(', ')}) `;
}

/** Roles of which a screen reader says only the words. */
const WITHOUT_KIND = [
  'emphasis',
  'strong',
  'time',
  'code',
  'subscript',
  'superscript',
  'abbr',
  'Abbr',
  'mark',
];

function find(all: readonly Spoken[], role: string): Spoken | null {
  for (const one of all) {
    if (one.role === role) return one;
    const within = find(one.children, role);
    if (within !== null) return within;
  }
  return null;
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function textOf(value: AxNode['name']): string {
  return typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ') : '';
}
