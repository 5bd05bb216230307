import type { PaperAnnex, PaperColumn } from './paper.js';
import type { PaperSource } from './sourced-text.js';

const wide = new Set(['事项', '任务', '问题', '依据', '原因', '整改要求', '责任单位']);
const middling = new Set(['牵头单位', '待办']);

const columnOf = (heading: string): PaperColumn => ({
  heading,
  weight: wide.has(heading) ? 5 : middling.has(heading) ? 3 : heading === '序号' ? 1 : 1.6,
  align: wide.has(heading) || middling.has(heading) ? 'left' : 'center',
});

/** An annex that is a table. */
export const tableAnnex = (title: string, headings: readonly string[], rows: readonly (readonly string[])[], body = ''): PaperAnnex => ({
  title,
  body,
  table: { columns: headings.map(columnOf), rows },
});

/** The annex in which every number of the text is founded. */
export const sourcesAnnex = (sources: readonly PaperSource[]): PaperAnnex => ({
  title: '文中数字依据',
  body: '',
  table: {
    columns: [
      { heading: '序号', weight: 1, align: 'center' },
      { heading: '文中表述', weight: 5, align: 'left' },
      { heading: '数字', weight: 2, align: 'center' },
      { heading: '台账来源', weight: 4, align: 'left' },
    ],
    rows: sources.map(({ sentence, number, origin }, index) => [String(index + 1), sentence, number, origin]),
  },
});
