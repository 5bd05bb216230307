import { describe, expect, it } from 'vitest';
import type { TableCell } from '../xlsx/table.js';
import { writeCsv } from './write-csv.js';

const written = (rows: readonly (readonly TableCell[])[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv({ columns: [{ heading: '序号', width: 6 }], rows }));

describe('writeCsv', () => {
  it('begins with the byte order mark and ends every line with CRLF', () => {
    expect(written([[1], [2]])).toBe('\uFEFF序号\r\n1\r\n2\r\n');
  });

  it('quotes commas, quotes and line ends, as RFC 4180 wants', () => {
    expect(written([['甲,乙', '他说“"好"”', '一\n二']])).toContain('"甲,乙","他说“""好""”","一\n二"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx'])('disarms %j', (words) => {
    expect(written([[words]])).toContain(`\n'${words}`);
  });

  it('leaves numbers and harmless words alone, and null empty', () => {
    expect(written([[-5.5, null, '增长5.5%']])).toContain('\n-5.5,,增长5.5%\r\n');
  });
});
