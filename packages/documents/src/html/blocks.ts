import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose words are no part of the document a reader sees. */
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'footer',
  'aside',
  'iframe',
  'select',
  'button',
  'form',
  'svg',
  'rt',
  'rp',
]);

/** Elements that begin and end a line of their own (HTML Standard, 15.3: display block, list-item, table parts). */
const blocks = new Set(
  'address article blockquote body center dd details dialog div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => 'tagName' in node;

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((candidate) => candidate.name === name)?.value;

/** What sites wrap around a paper, by the class or id they give it. Only whole words: a container of the paper itself may be called head or top. */
const around = /^(?:nav|navbar|navigation|menu|foot|footer|breadcrumbs?|crumbs?|sidebar|share|copyright|pagination)$/i;

const isAround = (element: Element): boolean =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/).some((name) => around.test(name));

const isHidden = (element: Element): boolean =>
  unseen.has(element.tagName) ||
  isAround(element) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');

/** What a page is made of for a reader: lines of text and tables. */
export type Block = { readonly kind: 'line'; readonly words: string } | { readonly kind: 'table'; readonly table: Element };

/** A number in an attribute such as rowspan, kept within what a table can mean. */
export const spanAttribute = (element: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(attribute(element, name) ?? '1', 10) || 1, 1), 1000);

/** The elements below one element, walked without recursion over tables inside. */
export const descendants = (element: Element, name: ReadonlySet<string>): readonly Element[] =>
  element.childNodes.flatMap((child) => {
    if (!isElement(child) || isHidden(child)) return [];
    if (name.has(child.tagName)) return [child];
    return child.tagName === 'table' ? [] : descendants(child, name);
  });

/** A table made for layout holds blocks, not values: one column, or tables inside. */
const isLayout = (table: Element): boolean => {
  const rows = descendants(table, new Set(['tr']));
  const widest = Math.max(0, ...rows.map((row) => descendants(row, new Set(['td', 'th'])).length));
  return (
    widest < 2 ||
    rows.some((row) => descendants(row, new Set(['td', 'th'])).some((cell) => descendants(cell, new Set(['table'])).length > 0))
  );
};

/** White space is one blank, as a browser shows it; the full-width blank that indents Chinese paragraphs stays. */
const folded = (words: string): string => words.replace(/[ \t\r\n\f]+/g, ' ');

class BlockReader {
  readonly found: Block[] = [];
  #line = '';

  walk(node: Node): void {
    if (node.nodeName === '#text' && 'value' in node) this.#line += folded(node.value);
    if (!isElement(node) || isHidden(node)) {
      if (node.nodeName === '#document' && 'childNodes' in node) for (const child of node.childNodes) this.walk(child);
      return;
    }
    if (node.tagName === 'br') this.end();
    else if (node.tagName === 'table' && !isLayout(node)) this.#table(node);
    else this.#within(node);
  }

  end(): void {
    const words = this.#line.replace(/^ +| +$/g, '');
    if (words !== '') this.found.push({ kind: 'line', words });
    this.#line = '';
  }

  #table(table: Element): void {
    this.end();
    for (const caption of descendants(table, new Set(['caption']))) this.walk(caption);
    this.found.push({ kind: 'table', table });
  }

  #within(element: Element): void {
    const isBlock = blocks.has(element.tagName);
    if (isBlock) this.end();
    for (const child of element.childNodes) this.walk(child);
    if (isBlock) this.end();
  }
}

/** The lines and tables of a page in reading order. */
export const blocksOf = (node: Node): readonly Block[] => {
  const reader = new BlockReader();
  reader.walk(node);
  reader.end();
  return reader.found;
};

/** The words of a cell: its lines, parted by line ends. */
export const wordsOfCell = (cell: Element): string =>
  blocksOf(cell)
    .map((block) => (block.kind === 'line' ? block.words : ''))
    .join('\n');
