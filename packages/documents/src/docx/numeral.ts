const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 105 → 一百零五; up to 9,999. */
const chinese = (value: number): string => {
  if (value <= 0 || value > 9_999) return String(value);
  let words = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += `${gap ? '零' : ''}${digits[digit] ?? ''}${name}`;
    gap = false;
  }
  return words.replace(/^一十/, '十');
};

const roman = (value: number): string => {
  let rest = value;
  let words = '';
  for (const [unit, letters] of [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const) {
    while (rest >= unit) {
      words += letters;
      rest -= unit;
    }
  }
  return words;
};

/** a … z, aa, bb …: Word repeats the letter, it does not count in base 26. */
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const circled = (value: number): string => {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value >= 36 && value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value);
};

const fullWidth = (value: number): string => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const digitByDigit = (value: number): string => [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');

/** Word's number formats (ECMA-376 part 1, 17.18.59) that Chinese official papers use; the rest count in plain digits. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: (value) => chinese(value),
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
};

/** A counter's value as Word prints it in one of its number formats. */
export const numeral = (format: string, value: number): string => (formats[format] ?? String)(value);
