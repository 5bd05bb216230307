import { containerOf, isEncryptedOffice } from './format-of.js';
import { readText } from './text/read-text.js';
import { type DocumentRead, UnreadableError, unreadable } from './unreadable.js';

/** Zipped formats that are not read, by a part that only they have. OFD (GB/T 33190) is what many offices keep their papers in. */
const otherZips: readonly (readonly [part: string, name: string])[] = [
  ['OFD.xml', 'OFD'],
  ['ppt/presentation.xml', 'PPT'],
  ['content.xml', 'OpenDocument'],
];

const readZipped = async (bytes: Uint8Array): Promise<DocumentRead> => {
  const { openArchive } = await import('./reading/archive.js');
  try {
    const { names } = await openArchive(bytes, () => false);
    if (names.includes('word/document.xml')) return await (await import('./docx/read-docx.js')).readDocx(bytes);
    if (names.includes('xl/workbook.xml')) return await (await import('./spreadsheet/read-xlsx.js')).readXlsx(bytes);
    const other = otherZips.find(([name]) => names.includes(name))?.[1];
    return other === undefined ? unreadable('format-unknown') : unreadable('format-other', { name: other });
  } catch (cause) {
    if (cause instanceof UnreadableError) return cause.unreadable;
    throw cause;
  }
};

const readPage = async (bytes: Uint8Array): Promise<DocumentRead> => {
  const read = readText(bytes);
  if (read.kind === 'refused') return read;
  const { readHtml } = await import('./html/read-html.js');
  return readHtml(read.source.text, read.encoding);
};

// Each format's reader is loaded with the first file of its kind: together they would cost every start a quarter of a second.

/**
 * Reads a document of any format Luoshi knows: txt (UTF-8, UTF-16, GB18030), docx, pdf with text, html, xlsx. The bytes decide, not the name.
 * Never throws for what stands in the file: what cannot be read is refused with its reason.
 */
export const readDocument = async (bytes: Uint8Array): Promise<DocumentRead> => {
  switch (containerOf(bytes)) {
    case 'empty':
      return unreadable('empty');
    case 'zip':
      return readZipped(bytes);
    case 'pdf':
      return (await import('./pdf/read-pdf.js')).readPdf(bytes);
    case 'office-old':
      return unreadable(isEncryptedOffice(bytes) ? 'encrypted' : 'format-old');
    case 'rtf':
      return unreadable('format-other', { name: 'RTF' });
    case 'mhtml':
      return unreadable('format-other', { name: 'MHT' });
    case 'html':
      return readPage(bytes);
    case 'text':
      return readText(bytes);
  }
};
