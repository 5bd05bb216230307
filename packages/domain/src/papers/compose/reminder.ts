import { tableAnnex } from '../paper-annexes.js';
import { paperDate } from '../paper-date.js';
import type { PaperDraft } from '../paper-draft.js';
import { paperKinds } from '../paper-kinds.js';
import { cited, sourcedText } from '../sourced-text.js';
import { quoted } from './late-items.js';

/** Something a unit owes and is late with. */
export type OverdueDuty = {
  readonly no: number | null;
  readonly text: string;
  readonly name: string;
  readonly dueOn: string;
  readonly days: number;
};

/** What a unit is to be reminded of. */
export type ReminderFacts = { readonly unit: string; readonly today: string; readonly overdue: readonly OverdueDuty[] };

/** 提醒函: what a unit is late with, since when, and until when it is expected. */
export const reminder = ({ unit, today, overdue }: ReminderFacts): PaperDraft => {
  const longest = Math.max(0, ...overdue.map(({ days }) => days));
  const { body, sources } = sourcedText([
    [
      `截至${paperDate(today)}，你单位在重点工作台账中逾期未办`,
      cited(overdue.length, `台账：${unit}逾期待办数`),
      '件，最长逾期',
      cited(longest, '台账：逾期待办中最早期限至今的天数'),
      '天，详见附件。',
    ],
    ['请逐件核实，于【办理时限】前在系统中办结；确有困难的，说明原因并按程序申请延期。已经办结的，请忽略本函。'],
    ['联系人：【联系人及电话】。'],
  ]);
  return {
    title: '关于重点工作逾期事项的提醒函',
    recipients: unit,
    body,
    sources,
    annexes: [
      tableAnnex(
        '逾期事项清单',
        paperKinds.reminder.columns,
        overdue.map(({ no, text, name, dueOn, days }, index) => [
          String(index + 1),
          `${no === null ? '' : `第${no}项：`}${quoted(text)}`,
          name,
          dueOn,
          String(days),
        ]),
      ),
    ],
  };
};
