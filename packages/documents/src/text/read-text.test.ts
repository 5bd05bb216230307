import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const words = '辽政发〔2024〕3号\r\n1.地区生产总值增长5.5%左右。㐀𠀀\n';

const read = (bytes: Uint8Array) => {
  const found = readText(bytes);
  return found.kind === 'text' ? { encoding: found.encoding, text: found.source.text } : found;
};

describe('readText', () => {
  it.each([
    ['utf-8', iconv.encode(words, 'utf8')],
    ['utf-8', iconv.encode(words, 'utf8', { addBOM: true })],
    ['utf-16le', iconv.encode(words, 'utf16le')],
    ['utf-16le', iconv.encode(words, 'utf16le', { addBOM: true })],
    ['utf-16be', iconv.encode(words, 'utf16be')],
    ['utf-16be', iconv.encode(words, 'utf16be', { addBOM: true })],
    ['gb18030', iconv.encode(words, 'gb18030')],
  ])('reads %s, with the text as decoded and no byte order mark in it', (encoding, bytes) => {
    expect(read(bytes)).toEqual({ encoding, text: words });
  });

  it('reads GBK, which GB18030 holds', () => {
    expect(read(iconv.encode('省财政厅、省税务局等', 'gbk'))).toEqual({ encoding: 'gb18030', text: '省财政厅、省税务局等' });
  });

  it.each(['增长5.5%左右。\0', '\0一、目标', '1.\0a', '甲\0乙丙丁戊己庚辛'])(
    'takes %j in UTF-8 for no UTF-16: a zero may stray in',
    (stray) => {
      expect(read(iconv.encode(stray, 'utf8'))).toEqual({ encoding: 'utf-8', text: stray });
    },
  );

  it.each(['utf16le', 'utf16be'])('reads %s without a mark even if no letter, digit or line end shows a zero', (encoding) => {
    expect(read(iconv.encode('全面落实省政府工作报告重点工作任务', encoding))).toMatchObject({
      text: '全面落实省政府工作报告重点工作任务',
    });
  });

  it('reads plain letters in UTF-16 without a mark', () => {
    expect(read(iconv.encode('1. GDP 5.5%\n', 'utf16le'))).toEqual({ encoding: 'utf-16le', text: '1. GDP 5.5%\n' });
  });

  it('reads 联通 in GBK, which happens to be valid UTF-8, among other lines', () => {
    expect(read(iconv.encode('省财政厅\n联通\n', 'gbk'))).toEqual({ encoding: 'gb18030', text: '省财政厅\n联通\n' });
  });

  it('reads four-byte characters of GB18030', () => {
    expect(read(iconv.encode('省财政厅㐀𠀀𬳵镕', 'gb18030'))).toEqual({ encoding: 'gb18030', text: '省财政厅㐀𠀀𬳵镕' });
  });

  it('reads each line by its own encoding where two files were pasted together', () => {
    const pasted = Buffer.concat([iconv.encode('一、主要目标\n1.粮食产量500亿斤。\n', 'utf8'), iconv.encode('2.增收5%。\n', 'gbk')]);
    expect(read(pasted)).toEqual({ encoding: 'gb18030+utf-8', text: '一、主要目标\n1.粮食产量500亿斤。\n2.增收5%。\n' });
  });

  it('keeps a text with a damaged byte, and marks the place', () => {
    const damaged = Buffer.concat([iconv.encode(`一、目标\n${'甲'.repeat(50)}`, 'utf8'), Buffer.from([0xff, 0x0a, 0xff, 0x0a])]);
    expect(read(damaged)).toEqual({ encoding: 'utf-8', text: `一、目标\n${'甲'.repeat(50)}\uFFFD\n\uFFFD\n` });
  });

  it('keeps marks that no eye sees and characters of private use as they are', () => {
    const odd = '\u200F一、\u200B目标\uE003\u2067左\u2069';
    expect(read(iconv.encode(odd, 'utf8'))).toEqual({ encoding: 'utf-8', text: odd });
  });

  it('refuses an empty file', () => {
    expect(read(new Uint8Array())).toEqual({ kind: 'refused', reason: 'empty', data: {} });
  });

  it('refuses a picture that is named .txt and says what it is', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0xff, 0xfe, 0x81]);
    expect(read(picture)).toEqual({ kind: 'refused', reason: 'not-text', data: { looksLike: 'PNG' } });
  });

  it('lets a stray control character pass', () => {
    expect(read(iconv.encode(`一、目标\u000b${'甲'.repeat(50)}\u0007`, 'utf8'))).toMatchObject({ encoding: 'utf-8' });
  });
});
