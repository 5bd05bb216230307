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
