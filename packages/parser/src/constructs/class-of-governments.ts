import type { Piece } from './split-names.js';

// 各区、县级市    各市、县（区）人民政府    各省、自治区、直辖市人民政府
// ^^^^^^^^^^^    one class of governments, though a separator stands inside

const opensClass = /^各(?:省|市|州|县|区|盟|旗|地|市州|设区市|盟行政公署|地区行署|州人民政府|州政府)$/;
const goesOnClass =
  /^(?:县级市|(?:省|市|县|乡)级(?=人民政府|政府)|自治州|自治县|自治区|直辖市|计划单列市|市|州|盟|县|区|旗)(?:[（(〔[].{1,6}[)）〕\]])?(?:人民政府|党委和政府|党委、政府|政府|行署|管委会)?$/;

/** Joins the pieces of a class that the separators cut. `text` gives the printed words back. */
export const joinClasses = (text: string, pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.name.startsWith('各') && startsClass(last) && last.group === piece.group && goesOnClass.test(piece.name))
      joined[joined.length - 1] = { ...last, name: text.slice(last.start, piece.end), end: piece.end };
    else joined.push(piece);
  }
  return joined;
};

const startsClass = ({ name }: Piece): boolean => {
  const cut = name.search(/[、,，]/);
  return opensClass.test(cut < 0 ? name : name.slice(0, cut));
};
