import { slice, span } from '@luoshi/domain';
import { describe, expect, it } from 'vitest';
import { correctedWindow } from './corrected-window.js';

//            0123456789012345
const text = '甲乙丙海关、甲乙丙市、丁市';
const errata = [{ printed: '甲乙丙', corrected: '沈阳', places: [span(0, 3), span(6, 9)] }];

describe('correctedWindow', () => {
  it('reads the stretch as corrected, and finds printed spans in it', () => {
    const view = correctedWindow(text, span(0, text.length), errata);
    expect(view.text).toBe('沈阳海关、沈阳市、丁市');
    const printed = [span(0, 5), span(6, 10), span(11, 13), span(6, 9)];
    expect(printed.map((one) => slice(view.text, view.spanOf(one)))).toEqual(['沈阳海关', '沈阳市', '丁市', '沈阳']);
  });

  it('counts from the start of the stretch', () => {
    const view = correctedWindow(text, span(6, text.length), errata);
    expect(view.text).toBe('沈阳市、丁市');
    expect(slice(view.text, view.spanOf(span(11, 13)))).toBe('丁市');
  });

  it('stretches a span that ends inside a corrected place', () => {
    const view = correctedWindow(text, span(0, text.length), errata);
    expect([span(1, 5), span(0, 2)].map((one) => slice(view.text, view.spanOf(one)))).toEqual(['沈阳海关', '沈阳']);
  });

  it('leaves the text alone without errata', () => {
    expect(correctedWindow(text, span(0, 5), []).text).toBe('甲乙丙海关');
  });
});
