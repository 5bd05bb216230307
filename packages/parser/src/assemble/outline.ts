import type { Span } from '@luoshi/domain';
import { type Level, rankOf } from '../constructs/numbering.js';
import { headingTitle } from './heading-title.js';

/** Where a task stands: the numbered lines above it, from the outermost in. */
export type Ancestor = {
  readonly level: Level;
  /** The numbers on the way here, as keys begin: 二/（一） */
  readonly path: string;
  /** Its words; the title is made of them when something below asks for it, for most tasks have nothing below. */
  readonly body: Span;
  title: string | null;
};

/** The numbered lines that are open at this place of the document. */
export type Outline = Ancestor[];

/** Opens a numbered line under those that are open. */
export const openLine = (outline: Outline, level: Level, label: string, body: Span): void => {
  const above = pathOf(outline);
  outline.push({ level, path: above === '' ? label : `${above}/${label}`, body, title: null });
};

/** The numbers on the way to this place, or nothing at the top. */
export const pathOf = (outline: Outline): string => outline.at(-1)?.path ?? '';

/** Closes what stands at the same level or deeper. */
export const closeTo = (outline: Outline, level: Level): void => {
  while (outline.length > 0 && rankOf(outline.at(-1)?.level ?? 'part') >= rankOf(level)) outline.pop();
};

/** Chapter: the outermost line above, if it is numbered like a chapter. Section: the innermost one below that. */
export const chapterAndSection = (text: string, outline: Outline): { readonly chapter: string | null; readonly section: string | null } => {
  const outermost = outline[0];
  const innermost = outline.at(-1);
  if (outermost === undefined || innermost === undefined) return { chapter: null, section: null };
  const isChapter = rankOf(outermost.level) <= rankOf('han');
  if (!isChapter) return { chapter: null, section: titleOf(text, innermost) };
  return { chapter: titleOf(text, outermost), section: outline.length > 1 ? titleOf(text, innermost) : null };
};

const titleOf = (text: string, line: Ancestor): string => {
  line.title ??= headingTitle(text, line.body);
  return line.title;
};
