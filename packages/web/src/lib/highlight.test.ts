import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight, searchWords } from './highlight.js';

const marked = (text: string, words: readonly string[]) =>
  highlight(text, words)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

test('every occurrence of every word is marked', () => {
  expect(marked('省水利厅牵头，水利项目', ['水利', '牵头'])).toBe('省[水利]厅[牵头]，[水利]项目');
});

test('the longer word wins where one lies in the other, and case does not matter', () => {
  expect(marked('推进5G建设', ['5', '5g'])).toBe('推进[5G]建设');
});

test('signs that mean something in a pattern are plain characters', () => {
  expect(marked('a.b(c)*d\\e-f', ['(c)*', '.', '\\', '-'])).toBe('a[.]b[(c)*]d[\\]e[-]f');
});

test('joined, the pieces are the text again', () => {
  const seed = 20240205;
  console.error(`seed ${seed}`);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, words) => {
      expect(
        highlight(text, words)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
    { seed },
  );
});

test('what is typed is words parted by any blanks', () => {
  expect(searchWords('  水利　防洪 ')).toEqual(['水利', '防洪']);
  expect(searchWords(undefined)).toEqual([]);
});
