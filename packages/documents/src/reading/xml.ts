import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableError, unreadable } from '../unreadable.js';

/** An element by local name: prefixes differ between writers, local names within one Office part do not clash where they are read. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

type Growing = { readonly name: string; readonly attributes: Record<string, string>; readonly children: (XmlElement | string)[] };

/** Deeper nesting than any word processor writes; stops a file made to exhaust the stack of whoever walks the tree. */
const depthLimit = 256;

const growing = (tag: SaxesTagNS): Growing => ({
  name: tag.local,
  attributes: Object.fromEntries(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value])),
  children: [],
});

/** Reads an XML part into a tree. Document types are not followed, so entities cannot expand. Throws `UnreadableError` where it is not well-formed. */
export const readXml = (source: string): XmlElement => {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const element = growing(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > depthLimit) throw new UnreadableError(unreadable('damaged', { detail: 'XML' }));
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on('error', (cause) => {
    throw new UnreadableError(unreadable('damaged', { detail: cause.message }));
  });
  parser.write(source).close();
  return root;
};

/** The child elements of one name. */
export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? [];

/** The first child element of one name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined => childrenNamed(element, name)[0];

/** `w:val` of the first child of one name, as Word writes most of its settings. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['val'];
