/** A number as somebody typed it, with the unit behind it when there is one. */
export type Amount = { readonly value: number; readonly unit: string | null };

/** Reads 46, 46.5万人, １，２００, −0.5% out of a field. Null for what is no number (约46, 46-48, 四十六). */
export const readAmount = (text: string): Amount | null => {
  const [, digits = '', unit = ''] = /^([+-]?\d+(?:\.\d+)?)(\D*)$/.exec(plain(text)) ?? [];
  return digits === '' || /[-~至到]/.test(unit) ? null : { value: Number(digits), unit: unit === '' ? null : unit };
};

const fullWidth = /[！-～]/g;
const widthOffset = 0xfee0;

const plain = (text: string): string =>
  text
    .replace(fullWidth, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? widthOffset) - widthOffset))
    .replaceAll('−', '-')
    .replaceAll(/\s/g, '')
    // A comma between groups of three; 1,2 stays what it is and is refused.
    .replaceAll(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
