const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const unitValues: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Whether a code unit is a Chinese numeral of an ordinal: 一 to 九, 十, 百, 〇. */
export const isHanNumeral = (code: number): boolean => code >= firstNumeral && ordinals.has(code);

const firstNumeral = 0x3007;

const ordinals: ReadonlySet<number> = new Set([...'〇零一二两三四五六七八九十百'].map((character) => character.charCodeAt(0)));

// 二十三
// ^ ^^ 2 × 10 + 3

/** The value of a Chinese number, e.g. 二十三 → 23, 百 → 100, 二〇二四 → 2024; null where the characters make no number. */
export const hanNumber = (printed: string): number | null => {
  if (printed === '') return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of printed) {
    const value = digitValues[character];
    if (value !== undefined) {
      digit = digit === null || total + section > 0 ? value : digit * 10 + value;
      continue;
    }
    const unit = unitValues[character];
    if (unit === undefined) return null;
    if (unit < 10_000) section += (digit ?? 1) * unit;
    else {
      const counted = section + (digit ?? (section > 0 || total > 0 ? 0 : 1));
      total = unit === 10_000 ? total + counted * unit : (total + counted) * unit;
      section = 0;
    }
    digit = null;
  }
  return total + section + (digit ?? 0);
};

/** A printed number as a value: ASCII or full-width digits, with a decimal point and thousands commas. */
export const arabicNumber = (printed: string): number => Number(halfWidth(printed).replaceAll(',', ''));

/** Full-width digits and points as ASCII: １．５ → 1.5 */
export const halfWidth = (printed: string): string =>
  printed.replace(/[０-９．，]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
