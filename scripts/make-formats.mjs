// Makes the files of examples/formats/ from its plan.txt: one plan in every format, as offices hand it round. Needs Chromium for the PDFs, and
// is run by hand when the plan changes: the files are committed, so that tests read the same bytes everywhere.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { numberedDocx, tableDocx } from './formats/make-docx.mjs';
import { columnsPrint, prosePrint, sitePage, tablePrint } from './formats/make-html.mjs';
import { oneSheet, sheetForEachChapter } from './formats/make-xlsx.mjs';
import { planBlocks } from './formats/plan-blocks.mjs';

const folder = new URL('../examples/formats/', import.meta.url);
const write = (name, bytes) => writeFileSync(new URL(name, folder), bytes);
const blocks = planBlocks(new URL('plan.txt', folder));

const pdfOf = async (markup, { footer, header = '<span></span>', ...options }) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(markup);
    const template = (words) => `<div style="font-size:9pt;width:100%;text-align:center;font-family:'Noto Serif CJK SC'">${words}</div>`;
    const edges = { displayHeaderFooter: true, headerTemplate: template(header), footerTemplate: template(footer) };
    return await page.pdf({ format: 'A4', ...edges, ...options });
  } finally {
    await browser.close();
  }
};

const no = '<span class="pageNumber"></span>';
const margin = { top: '30mm', bottom: '30mm', left: '27mm', right: '27mm' };
write('numbered.docx', await numberedDocx(blocks));
write('table.docx', await tableDocx(blocks));
write('sheet.xlsx', await oneSheet(blocks));
write('sheets.xlsx', await sheetForEachChapter(blocks));
write('site.html', sitePage(blocks));
write('lines.pdf', await pdfOf(prosePrint(blocks), { margin, header: '2024年省《政府工作报告》重点工作分工方案', footer: `— ${no} —` }));
const pages = `第${no}页 共<span class="totalPages"></span>页`;
write('table.pdf', await pdfOf(tablePrint(blocks), { margin, landscape: true, footer: pages }));
write('columns.pdf', await pdfOf(columnsPrint(blocks), { margin, landscape: true, footer: pages }));
