import { childNamed, childrenNamed, readXml, settingOf, type XmlElement } from '../reading/xml.js';

/** Which list a paragraph belongs to. */
export type ListPlace = { readonly numId: string; readonly depth: number };

/** The list a `w:pPr` names by itself. `numId` 0 takes a paragraph out of its style's list. */
export const listOf = (properties: XmlElement | undefined): ListPlace | null => {
  const numbering = childNamed(properties, 'numPr');
  const numId = settingOf(numbering, 'numId');
  return numId === undefined ? null : { numId, depth: Number(settingOf(numbering, 'ilvl') ?? 0) };
};

/** The list each paragraph style puts its paragraphs in, inherited along `basedOn`. */
export const listsOfStyles = (part: string | null): ((styleId: string | undefined) => ListPlace | null) => {
  const styles = new Map<string, XmlElement>();
  if (part !== null) {
    for (const style of childrenNamed(childNamed(readXml(part), 'styles'), 'style')) styles.set(style.attributes['styleId'] ?? '', style);
  }
  const find = (styleId: string | undefined, seen: ReadonlySet<string>): ListPlace | null => {
    const style = styleId === undefined || seen.has(styleId) ? undefined : styles.get(styleId);
    if (style === undefined || styleId === undefined) return null;
    return listOf(childNamed(style, 'pPr')) ?? find(settingOf(style, 'basedOn'), new Set([...seen, styleId]));
  };
  return (styleId) => find(styleId, new Set());
};
