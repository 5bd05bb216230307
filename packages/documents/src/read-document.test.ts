import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { readDocument } from './read-document.js';
import { unreadableReasons } from './unreadable.js';

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const formatOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDocument(bytes);
  return read.kind === 'text' ? read.format : read.reason;
};
const zipOf = async (files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
};
const workbook = async (fill: (sheet: exceljs.Worksheet) => void = () => undefined): Promise<Uint8Array> => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('x');
  sheet.addRow(['甲']);
  fill(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
const compound = (inside: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(inside, 'utf16le')]);
const example = (name: string): Buffer => readFileSync(new URL(`../../../examples/formats/${name}`, import.meta.url));

/** A PDF of pictures: pages that draw nothing in letters but a page number. */
const pdf = (content: string, trailer = ''): Uint8Array => {
  const page = (no: number) =>
    `${no} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>>>endobj\n`;
  return bytesOf(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n${page(3)}${page(4)}` +
      `5 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n` +
      `trailer<</Root 1 0 R${trailer}>>\n%%EOF`,
  );
};
const locked = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<00><00>]`;

describe('readDocument', () => {
  it('tells formats by their bytes, whatever the file is called', async () => {
    const files = [bytesOf('一、目标'), bytesOf('<!DOCTYPE html><p>一</p>'), example('lines.pdf'), await workbook(), example('table.docx')];
    expect(await Promise.all(files.map(formatOf))).toEqual(['txt', 'html', 'pdf', 'xlsx', 'docx']);
  });

  it.each<[string, keyof typeof unreadableReasons, () => Uint8Array | Promise<Uint8Array>]>([
    ['a file of no bytes', 'empty', () => new Uint8Array()],
    [
      'a picture named .txt',
      'not-text',
      () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3, 4, 5, 6]),
    ],
    ['an archive of other files', 'format-unknown', () => zipOf({ 'readme.md': 'x' })],
    ['OFD', 'format-other', () => zipOf({ 'OFD.xml': '<x/>' })],
    ['RTF', 'format-other', () => bytesOf('{\\rtf1\\ansi 1.task}')],
    [
      'a page saved with its pictures',
      'format-other',
      () => bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'),
    ],
    ['.doc and .xls of before 2007', 'format-old', () => compound('WordDocument')],
    ['docx and xlsx with a password', 'encrypted', () => compound('EncryptedPackage')],
    ['a PDF with a password', 'encrypted', () => pdf('', locked)],
    ['.docm', 'macros', () => zipOf({ 'word/document.xml': '<x/>', 'word/vbaProject.bin': 'x' })],
    ['.xlsm', 'macros', () => zipOf({ 'xl/workbook.xml': '<x/>', 'xl/macrosheets/sheet1.xml': '<x/>' })],
    ['a scan, numbered by the scanner', 'scanned', () => pdf('BT /F 9 Tf 90 20 Td (- 1 -) Tj ET')],
    ['a PDF cut off', 'incomplete', () => example('lines.pdf').subarray(0, 300_000)],
    ['a PDF without pages', 'damaged', () => bytesOf('%PDF-1.7\nnothing\n%%EOF')],
    ['a docx cut off', 'damaged', () => example('table.docx').subarray(0, 5_000)],
    ['a docx that is not well-formed', 'damaged', () => zipOf({ 'word/document.xml': '<w:document>' })],
    ['an xlsx with a sheet cut off', 'damaged', () => zipOf({ 'xl/workbook.xml': '<workbook><sheets>' })],
    ['a docx that is a bomb', 'expands-too-far', () => zipOf({ 'word/document.xml': Buffer.alloc(130 * 1024 * 1024, ' ') })],
    ['a sheet merged as a whole', 'table-too-large', () => workbook((sheet) => sheet.mergeCells('A1:AZ4000'))],
  ])('refuses %s: %s', async (_name, reason, make) => {
    const read = await readDocument(await make());
    expect(read).toMatchObject({ kind: 'refused', reason });
  });

  it('says in both languages what to do next', () => {
    for (const { zh, en } of Object.values(unreadableReasons)) {
      expect(zh).toMatch(/请/);
      expect(en).toMatch(/; /);
    }
  });
});
