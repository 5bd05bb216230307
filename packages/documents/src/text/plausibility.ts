/** The 3,755 characters of GB 2312's first level, rows 16 to 55: nearly all that an official paper is written in. */
const common: ReadonlySet<string> = (() => {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
})();

/** Letters, digits and blanks; Chinese and general punctuation, enclosed numbers, full-width forms. */
const usual = /[\t\n\r\f\u0020-\u007E\u00B7\u2010-\u2027\u2160-\u217F\u2460-\u249B\u3000-\u301F\uFF01-\uFF5E]/;

/** How much of a text reads as Chinese writing, from 0 to 1: words decoded the wrong way are rare characters, controls and other scripts. */
export const plausibility = (text: string): number => {
  if (text === '') return 0;
  let read = 0;
  for (const character of text) if (common.has(character) || usual.test(character)) read += 1;
  return read / [...text].length;
};
