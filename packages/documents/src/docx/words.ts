import type { XmlElement } from '../reading/xml.js';

/** Parts of a paragraph the reader does not see: deleted words, field codes, the fallback copy of a drawing, comments' anchors. */
const unseen = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPr',
  'rPr',
  'footnoteReference',
  'endnoteReference',
  'rt',
]);

const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/** The words of a paragraph in reading order, without tabs at its ends. Line breaks inside stay; a break of page or column is none. */
export const wordsOf = (element: XmlElement): string => {
  let words = '';
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (element.name === 't') words += child;
    } else if (child.name === 'br' && child.attributes['type'] !== undefined && child.attributes['type'] !== 'textWrapping') {
      words += '';
    } else if (child.name in marks) {
      words += marks[child.name] ?? '';
    } else if (!unseen.has(child.name)) {
      words += wordsOf(child);
    }
  }
  return words;
};
