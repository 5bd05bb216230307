import { type Span, span } from '@luoshi/domain';
import { isBlank } from '../text/blank.js';

// 1       新增规上企业50家    市工信局      市财政局、市商务局    12月底前
// ^       ^^^^^^^^^^^^^^^^    ^^^^^^^^ words between runs of blanks, and the column of the page where each begins

/** Words of a line, and where they begin when an ideograph is two columns wide. */
export type SpacedCell = { readonly span: Span; readonly column: number };

/** How wide a gap parts two cells: a single space may stand inside one. */
export type Gap = 'wide' | 'any';

/** The head of a table: what its columns are called and where they begin, whether the first counts, and which hold the task and its first owners. */
export type SpacedHead = {
  readonly gap: Gap;
  readonly cells: readonly SpacedCell[];
  readonly numbered: boolean;
  readonly task: number;
  readonly owner: number;
};

/** The words of a printed line, cut at its gaps. */
export const spacedCells = (text: string, start: number, end: number, gap: Gap): readonly SpacedCell[] => {
  const cells: SpacedCell[] = [];
  let column = 0;
  let open: { readonly at: number; readonly column: number } | null = null;
  for (let at = start; at < end; ) {
    if (!isBlank(text.charCodeAt(at))) {
      open ??= { at, column };
      column += widthOf(text.charCodeAt(at++));
      continue;
    }
    const stop = blanksEnd(text, at, end);
    if (open !== null && (gap === 'any' || isWide(text, at, stop))) {
      cells.push({ span: span(open.at, at), column: open.column });
      open = null;
    }
    for (; at < stop; at++) column += widthOf(text.charCodeAt(at));
  }
  if (open !== null) cells.push({ span: span(open.at, end), column: open.column });
  return cells;
};

const blanksEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && isBlank(text.charCodeAt(stop))) stop++;
  return stop;
};

/** Two spaces, a tab, or an ideographic space. */
const isWide = (text: string, at: number, stop: number): boolean =>
  stop - at > 1 || text.charCodeAt(at) === 0x09 || text.charCodeAt(at) === 0x3000;

const tabWidth = 4;

const widthOf = (code: number): number => {
  if (code === 0x09) return tabWidth;
  return code >= 0x1100 ? 2 : 1;
};
