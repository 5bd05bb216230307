import { SourceBuilder } from '../reading/source-builder.js';
import { type DocumentRead, unreadable } from '../unreadable.js';
import { linesOfPage, type PageLine, type Run } from './page-lines.js';
import { paragraphsOf } from './paragraphs.js';
import { withoutRadicals } from './radicals.js';
import { runningLines } from './running-lines.js';

type TextItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number };

const isText = <Item extends object>(item: Item): item is Item & TextItem => 'str' in item && 'transform' in item;

const runOf = ({ str, transform, width }: TextItem): Run => ({
  words: withoutRadicals(str),
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1,
});

const readPages = async (bytes: Uint8Array): Promise<readonly (readonly PageLine[])[]> => {
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the buffer over, so it gets a copy: the original is kept byte for byte.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  try {
    const pages: (readonly PageLine[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.filter(isText).map(runOf), number));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
};

const needsBlank = (before: string, after: string): boolean => /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after);

const write = (builder: SourceBuilder, lines: readonly PageLine[]): void => {
  let paragraph = 0;
  for (const { lines: joined } of paragraphsOf(lines)) {
    paragraph += 1;
    joined.forEach((line, index) => {
      const before = joined[index - 1];
      if (before !== undefined && needsBlank(before.words, line.words)) builder.add(' ', { page: line.page, paragraph });
      builder.add(line.words, { page: line.page, paragraph });
    });
    builder.part('\n');
  }
};

const refusalFor = (cause: unknown): DocumentRead => {
  const name = cause instanceof Error ? cause.name : '';
  return name === 'PasswordException'
    ? unreadable('encrypted')
    : unreadable('damaged', { detail: cause instanceof Error ? cause.message : 'PDF' });
};

/** Reads a PDF with text: lines and pages joined again, page numbers and running heads left out. Tables come as lines. */
export const readPdf = async (bytes: Uint8Array): Promise<DocumentRead> => {
  let pages: readonly (readonly PageLine[])[];
  try {
    pages = await readPages(bytes);
  } catch (cause) {
    return refusalFor(cause);
  }
  if (pages.every((page) => page.length === 0)) return unreadable('scanned');
  const running = runningLines(pages);
  const builder = new SourceBuilder();
  write(
    builder,
    pages.flatMap((page) => page.filter((line) => !running.has(line))),
  );
  return { kind: 'text', format: 'pdf', encoding: null, source: builder.done() };
};
