import type { Piece } from './split-names.js';
import { endsAsUnit, isCollective } from './unit-shape.js';

// 责任单位:大连、鞍山、丹东市人民政府
//          ^^^^ ^^^^ short names share the last one's suffix: 大连市人民政府、鞍山市人民政府、丹东市人民政府

const suffix = /(?:(市|县|区|自治州|州|盟|旗|地区)(人民政府|政府|党委和政府|管委会)|(海关|证监局|监管局|税务局|管委会|人民政府|政府))$/;
/** 锦州 is a city that lacks its 市; 延边州 and 自治州 name their division. */
const divisionEnd = /(?:市|县|区|盟|旗|..州)$/;

/** Gives each short name the suffix of the whole name that ends its run. Works from the last name to the first. */
export const shareSuffixes = (pieces: Piece[]): void => {
  if (pieces.some(isShort)) shareBackwards(pieces);
};

/** Names that cannot stand alone, or that end in their division: most lists hold none. */
const isShort = ({ name }: Piece): boolean => divisions.has(name.charAt(name.length - 1)) || !endsAsUnit(name);

const divisions = new Set('市县区州盟旗');

const shareBackwards = (pieces: Piece[]): void => {
  let shared: RegExpExecArray | null = null;
  let group = -1;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (piece.group !== group) shared = null;
    group = piece.group;
    const own = endsAsUnit(piece.name) ? wholeName(piece.name) : null;
    if (own !== null) shared = own;
    else if (shared !== null && takesSuffix(piece.name)) piece.name += suffixFor(piece.name, shared);
    else shared = null;
  }
};

const wholeName = (name: string): RegExpExecArray | null => (isCollective(name) ? null : suffix.exec(name));

const longestShort = 9;

const takesSuffix = (name: string): boolean =>
  name.length > 1 && name.length <= longestShort && !isCollective(name) && (!endsAsUnit(name) || divisionEnd.test(name));

/** 沈阳市、大连市人民政府: what already names its division takes the rest only. */
const suffixFor = (name: string, [, division, government, other]: RegExpExecArray): string => {
  if (division === undefined || government === undefined) return other ?? '';
  return divisionEnd.test(name) ? government : division + government;
};
