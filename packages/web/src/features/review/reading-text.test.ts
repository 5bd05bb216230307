import { describe, expect, it } from 'vitest';
import { namesFrom, namesReading, readingText } from './reading-text.js';

describe('names as typed', () => {
  it('are separated by any of the field’s marks, blanks around them dropped', () => {
    expect(namesFrom('省水利厅、 省应急厅，省财政厅\n各市人民政府；')).toEqual(['省水利厅', '省应急厅', '省财政厅', '各市人民政府']);
  });

  it('keep what they are where they stood, and are told from bodies where they are new', () => {
    const seen = { field: 'coUnits', units: [{ name: '省财政厅', kind: 'unit' }] } as const;
    const said = namesReading({ ...seen, units: [...seen.units] }, '省财政厅、各市人民政府、省就业工作领导小组成员单位');
    expect(said).toEqual({
      field: 'coUnits',
      units: [
        { name: '省财政厅', kind: 'unit' },
        { name: '各市人民政府', kind: 'collective' },
        { name: '省就业工作领导小组成员单位', kind: 'collective' },
      ],
    });
    expect(readingText(said, '是', '否')).toBe('省财政厅、各市人民政府、省就业工作领导小组成员单位');
  });

  it('of a leader named by post stay a post', () => {
    const seen = { field: 'leaders' as const, leaders: [{ name: null, role: '省政府分管领导同志' }] };
    expect(namesReading(seen, '省政府分管领导同志、王健')).toEqual({
      field: 'leaders',
      leaders: [
        { name: null, role: '省政府分管领导同志' },
        { name: '王健', role: null },
      ],
    });
  });
});
