import { type NamedUnit, type Span, span } from '@luoshi/domain';
import { joinClasses } from './class-of-governments.js';
import { restorePrefixes } from './elided-prefix.js';
import { shareSuffixes } from './shared-suffix.js';
import { type Piece, splitNames } from './split-names.js';
import { isCollective } from './unit-shape.js';

// 责任单位:省自然资源厅、省生态环境厅等,虎扑体育、抚顺、本溪市人民政府
//          ^^^^^^^^^^^^ ^^^^^^^^^^^^ ^^ ^^^^^^^^ ^^^^ ^^^^^^^^^^^^^^ names in full, each with the characters printed for it

export type UnitList = {
  readonly units: NamedUnit[];
  /** 等: the list is open. */
  readonly open: boolean;
  /** Offset of a bracket that never closes, or −1. */
  readonly unclosed: number;
  /** 省 or 市, where a name states it: it holds for the next list of the same owners. */
  readonly level: string;
};

/** Words that stand where a name would, and mean that there is none. */
const none = new Set(['无', '／', '/', '-', '—', '——', '－', '暂无', '无。']);

/** Reads a list of units: every name in full, single units told from bodies that stand for many. */
export const readUnits = (text: string, { start, end }: Span, stated = ''): UnitList => {
  const names = splitNames(text, start, end);
  const pieces = names.pieces.some(({ name }) => name.startsWith('各')) ? joinClasses(text, names.pieces) : names.pieces;
  shareSuffixes(pieces);
  const level = restorePrefixes(pieces, stated);
  const { open, unclosed } = names;
  return { units: (pieces.every(isName) ? pieces : pieces.filter(isName)).map(unitOf), open, unclosed, level };
};

const isName = ({ name }: Piece): boolean => name.length > 2 || !none.has(name);

const unitOf = ({ name, start, end }: Piece): NamedUnit => ({
  name,
  kind: isCollective(name) ? 'collective' : 'unit',
  span: span(start, end),
});
