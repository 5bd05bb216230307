import type { SourceOmission } from '@luoshi/domain';
import { childNamed, childrenNamed, type XmlElement } from '../reading/xml.js';

/** Told of words that stand in the file and are left out. */
export type Omit = (kind: SourceOmission['kind']) => void;

/** Parts of a paragraph that are none of its words: properties, field codes, the fallback copy of a drawing, readings above characters. */
const wordless = new Set(['instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'rt', 'txbxContent']);

/** Parts that hold words which the reader of the paper does not see in its text. */
const leftOut: Readonly<Record<string, SourceOmission['kind']>> = {
  del: 'deleted',
  moveFrom: 'deleted',
  footnoteReference: 'notes',
  endnoteReference: 'notes',
};

const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '');

const isHidden = (run: XmlElement): boolean => run.name === 'r' && isOn(childNamed(childNamed(run, 'rPr'), 'vanish'));

/** A break of page or column ends no line. */
const isPageBreak = ({ name, attributes }: XmlElement): boolean =>
  name === 'br' && attributes['type'] !== undefined && attributes['type'] !== 'textWrapping';

const wordsOfChild = (child: XmlElement, omit: Omit): string => {
  const kind = leftOut[child.name] ?? (isHidden(child) ? 'hidden' : undefined);
  if (kind !== undefined) {
    if (kind === 'notes' || hasWords(child)) omit(kind);
    return '';
  }
  if (isPageBreak(child) || wordless.has(child.name)) return '';
  if (child.name === 'sym') return String.fromCodePoint(Number.parseInt(child.attributes['char'] ?? '20', 16) || 0x20);
  return child.name in marks ? (marks[child.name] ?? '') : wordsOf(child, omit);
};

const hasWords = (element: XmlElement): boolean =>
  element.children.some((child) =>
    typeof child === 'string' ? (element.name === 't' || element.name === 'delText') && child !== '' : hasWords(child),
  );

/** The words of a paragraph in reading order. Line breaks inside stay. Text boxes are paragraphs of their own. */
export const wordsOf = (element: XmlElement, omit: Omit): string =>
  element.children.map((child) => (typeof child === 'string' ? (element.name === 't' ? child : '') : wordsOfChild(child, omit))).join('');

/** The text boxes that are anchored in a paragraph; of a drawing and its fallback copy only the drawing. */
export const textBoxesOf = (element: XmlElement): readonly XmlElement[] => [
  ...childrenNamed(element, 'txbxContent'),
  ...element.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'txbxContent' || child.name === 'Fallback' || child.name in leftOut
      ? []
      : textBoxesOf(child),
  ),
];
