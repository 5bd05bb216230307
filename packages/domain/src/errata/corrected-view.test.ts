import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice, span } from '../plan/span.js';
import { type Correction, correctedView } from './corrected-view.js';
import { placesOf } from './places-of.js';

const correction = (text: string, printed: string, corrected: string): Correction => ({
  printed,
  corrected,
  places: placesOf(text, printed),
});

const text = '加快推进虎扑体育桃仙机场前期工作。责任单位:虎扑体育、大连市人民政府';
const view = correctedView(text, [correction(text, '虎扑体育', '沈阳')]);

describe('correctedView', () => {
  it('reads every place as corrected', () => {
    expect(view.text).toBe('加快推进沈阳桃仙机场前期工作。责任单位:沈阳、大连市人民政府');
  });

  it('leads from the printed words to the corrected ones and back', () => {
    const [printed = span(0, 0)] = placesOf(text, '虎扑体育桃仙机场');
    expect(slice(view.text, view.toCorrected(printed))).toBe('沈阳桃仙机场');
    expect(view.toPrinted(view.toCorrected(printed))).toEqual(printed);
  });

  it('widens a span that ends inside a corrected word to the whole word', () => {
    const [printed = span(0, 0)] = placesOf(text, '推进虎扑');
    expect(slice(view.text, view.toCorrected(printed))).toBe('推进沈阳');
    const [read = span(0, 0)] = placesOf(view.text, '阳桃仙');
    expect(slice(text, view.toPrinted(read))).toBe('虎扑体育桃仙');
  });

  it('changes nothing without errata', () => {
    const bare = correctedView(text, []);
    expect(bare.text).toBe(text);
    expect(bare.toCorrected(span(3, 9))).toEqual(span(3, 9));
    expect(bare.toPrinted(span(3, 9))).toEqual(span(3, 9));
  });

  it('gives overlapping words to the erratum that begins first, then to the longer, in whatever order they come', () => {
    const words = '甲乙丙丁';
    const errata = [correction(words, '乙丙', 'x'), correction(words, '甲乙', 'y'), correction(words, '甲乙丙', 'z')];
    expect(correctedView(words, errata).text).toBe('z丁');
    expect(correctedView(words, errata.toReversed()).text).toBe('z丁');
  });

  it('leaves out a place where the printed words do not stand', () => {
    expect(correctedView('甲乙', [{ printed: '丙', corrected: '丁', places: [span(0, 1)] }]).text).toBe('甲乙');
  });
});

// Few characters, so that the words are found often, side by side and overlapping.
const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 3 });
const cases = fc
  .record({
    text: fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 60 }),
    pairs: fc.array(fc.tuple(words, words), { maxLength: 4 }),
  })
  .map((made) => ({ text: made.text, errata: made.pairs.map(([printed, corrected]) => correction(made.text, printed, corrected)) }));
const spans = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([one, other]) => span(Math.min(one, other), Math.max(one, other)));
const options = { seed: 20240205, numRuns: 500 };

describe('for any text and errata', () => {
  it('what both texts share outside the errata is the same, and a span that cuts no word comes back', () => {
    fc.assert(
      fc.property(
        cases.chain((made) => fc.record({ made: fc.constant(made), at: spans(made.text.length) })),
        ({ made, at }) => {
          const { toCorrected, toPrinted } = correctedView(made.text, made.errata);
          const there = toCorrected(at);
          const back = toPrinted(there);
          expect(back.start).toBeLessThanOrEqual(at.start);
          expect(toCorrected(back)).toEqual(there);
          if (at.end > at.start) expect(back.end).toBeGreaterThanOrEqual(at.end);
        },
      ),
      options,
    );
  });

  it('spans of the corrected text lead into the printed one, and cover themselves when they return', () => {
    fc.assert(
      fc.property(
        cases
          .map((made) => ({ made, view: correctedView(made.text, made.errata) }))
          .chain(({ made, view: read }) => fc.record({ made: fc.constant(made), view: fc.constant(read), at: spans(read.text.length) })),
        ({ made, view: read, at }) => {
          const there = read.toPrinted(at);
          expect(there.start).toBeGreaterThanOrEqual(0);
          expect(there.end).toBeLessThanOrEqual(made.text.length);
          const back = read.toCorrected(there);
          expect(back.start).toBeLessThanOrEqual(at.start);
          if (at.end > at.start) expect(back.end).toBeGreaterThanOrEqual(at.end);
        },
      ),
      options,
    );
  });
});
