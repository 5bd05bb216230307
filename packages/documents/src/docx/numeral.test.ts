import { expect, it } from 'vitest';
import { numeral } from './numeral.js';

it.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 12, '十二'],
  ['chineseCounting', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 2003, '二千零三'],
  ['ideographDigital', 105, '一〇五'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalFullWidth', 12, '１２'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 28, 'bb'],
  ['decimal', 7, '7'],
  ['unheardOf', 7, '7'],
])('%s prints %d as %s', (format, value, printed) => {
  expect(numeral(format, value)).toBe(printed);
});
