import { parse } from 'parse5';
import { addGridTable } from '../reading/grid-table.js';
import { SourceBuilder } from '../reading/source-builder.js';
import { type DocumentRead, unreadable } from '../unreadable.js';
import { blocksOf } from './blocks.js';
import { gridOfTable } from './table-grid.js';

/** Deeper than any page is written; the walk is recursive, so a page made of a million open tags is refused before it. */
const openTagLimit = 200_000;
const depthLimit = 2_000;

const nestsTooDeep = (markup: string): boolean => {
  let depth = 0;
  let tags = 0;
  for (const [tag] of markup.matchAll(/<\/?[a-z][^\s>]*/gi)) {
    tags += 1;
    depth += tag.startsWith('</') ? -1 : /^<(?:br|img|hr|meta|link|input|p|li|td|tr|th|option)$/i.test(tag) ? 0 : 1;
    if (depth > depthLimit || tags > openTagLimit) return true;
  }
  return false;
};

/** Reads a web page as a reader sees it: paragraphs and tables, without navigation, scripts and hidden parts. `markup` is already decoded. */
export const readHtml = (markup: string, encoding: string | null): DocumentRead => {
  if (nestsTooDeep(markup)) return unreadable('damaged', { detail: 'HTML' });
  const builder = new SourceBuilder();
  let paragraph = 0;
  for (const block of blocksOf(parse(markup))) {
    paragraph += 1;
    if (block.kind === 'table') addGridTable(builder, gridOfTable(block.table), { paragraph });
    else {
      builder.add(block.words, { paragraph });
      builder.part('\n');
    }
  }
  return { kind: 'text', format: 'html', encoding, source: builder.done() };
};
