import { expect, test } from 'vitest';
import { tabbed } from './column-text.js';
import type { LedgerRow } from './ledger-query.js';
import { ledgerWords } from './ledger-words.js';

const owner = (printed: string, corrected = printed) => ({
  printed,
  corrected,
  isPost: false,
  isCollective: false,
  unitId: null,
  collectiveId: null,
  officialId: null,
});

const row: LedgerRow = {
  taskId: 't',
  planId: 'p',
  no: 16,
  ord: 15,
  chapterOrd: 1,
  chapter: '壮大经济实力',
  sectionOrd: null,
  section: null,
  printed: '推进甲乙\n防洪\t工程。',
  corrected: '推进丙\n防洪\t工程。',
  leaders: [owner('霍步刚')],
  leadUnits: [owner('省水利厅')],
  coUnits: [owner('甲乙市人民政府', '丙市人民政府'), owner('鞍山市人民政府')],
  open: true,
  deadline: null,
  targets: [],
  unconfirmed: 0,
  status: null,
};

test('rows are copied with their titles, in the columns and the reading in sight, one line each', () => {
  expect(tabbed([row], ['no', 'text', 'coUnits', 'deadline'], 'corrected', ledgerWords.zh)).toBe(
    '编号\t任务\t责任单位\t完成时限\n16\t推进丙 防洪 工程。\t丙市人民政府、鞍山市人民政府等\t',
  );
  expect(tabbed([row], ['coUnits'], 'printed', ledgerWords.zh)).toBe('责任单位\n甲乙市人民政府、鞍山市人民政府等');
});
