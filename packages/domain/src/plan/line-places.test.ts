import { describe, expect, it } from 'vitest';
import { linePlaces } from './line-places.js';

describe('linePlaces', () => {
  it('counts lines and columns from 1, whatever breaks the lines', () => {
    const place = linePlaces('甲乙\n丙\r\n丁\r戊\f己\u2028庚');
    expect([0, 1, 3, 6, 8, 10, 12].map(place).map(({ line, column, lineText }) => `${line}:${column} ${lineText}`)).toEqual([
      '1:1 甲乙',
      '1:2 甲乙',
      '2:1 丙',
      '3:1 丁',
      '4:1 戊',
      '5:1 己',
      '6:1 庚',
    ]);
  });

  it('counts a break to the line it ends', () => {
    expect(linePlaces('甲\n乙')(1)).toEqual({ line: 1, column: 2, lineText: '甲' });
  });

  it('answers for the end of the text, and for an empty one', () => {
    expect(linePlaces('甲\n')(2)).toEqual({ line: 2, column: 1, lineText: '' });
    expect(linePlaces('')(0)).toEqual({ line: 1, column: 1, lineText: '' });
  });
});
