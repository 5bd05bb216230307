import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { readDocument } from './read-document.js';

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const formatOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDocument(bytes);
  return read.kind === 'text' ? read.format : read.reason;
};
const zipOf = async (name: string): Promise<Uint8Array> => {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('x'), name);
  zip.end();
  return buffer(zip.outputStream);
};
const workbook = async (): Promise<Uint8Array> => {
  const book = new exceljs.Workbook();
  book.addWorksheet('x').addRow(['甲']);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
const compound = (inside: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(inside, 'utf16le')]);

describe('readDocument', () => {
  it('tells formats by their bytes', async () => {
    const pdf = readFileSync(new URL('../fixtures/liaoning-2024-opening.pdf', import.meta.url));
    expect(await Promise.all([bytesOf('一、目标'), bytesOf('<!DOCTYPE html><p>一</p>'), pdf, await workbook()].map(formatOf))).toEqual([
      'txt',
      'html',
      'pdf',
      'xlsx',
    ]);
  });

  it('says why it does not read the rest', async () => {
    const refused = [
      new Uint8Array(),
      await zipOf('readme.md'),
      await zipOf('word/vbaProject.bin'),
      compound('WordDocument'),
      compound('EncryptedPackage'),
    ];
    expect(await Promise.all(refused.map(formatOf))).toEqual(['empty', 'format-unknown', 'macros', 'format-old', 'encrypted']);
  });
});
