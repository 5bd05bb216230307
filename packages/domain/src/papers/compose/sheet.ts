import { paperDate } from '../paper-date.js';
import type { PaperDraft } from '../paper-draft.js';
import { cited, sourcedText } from '../sourced-text.js';
import { quoted } from './late-items.js';

/** A matter (督办事项) as its sheet tells it to the unit. */
export type SheetFacts = {
  readonly unit: string;
  readonly title: string;
  readonly demand: string;
  /** What it came from: 领导批示, 会议议定 … */
  readonly origin: string;
  readonly task: { readonly no: number | null; readonly text: string } | null;
  readonly due: string | null;
  readonly step: string;
  /** The next step of the ladder and what follows it; null on the last. */
  readonly next: { readonly name: string; readonly follows: string; readonly needsApproval: boolean } | null;
};

/** 督办单: what is demanded of one unit, until when, and what comes next if it is not done. */
export const sheet = ({ unit, title, demand, origin, task, due, step, next }: SheetFacts): PaperDraft => {
  const until = due === null ? '【办理时限】' : cited(paperDate(due), `督办单：${step}的期限`);
  const about = task === null ? [] : [[`该事项涉及重点工作${task.no === null ? '' : `第${task.no}项`}“${quoted(task.text)}”。`]];
  const warning =
    next === null
      ? []
      : [[`逾期未办结且无正当理由的，将升为“${next.name}”（${next.follows}${next.needsApproval ? '，报经政府或其负责人批准' : ''}）。`]];
  const { body, sources } = sourcedText([
    [`根据${origin}，现将“${title}”交由你单位办理，当前为${step}。`],
    ...about,
    ['一、办理要求'],
    [demand],
    ['二、办理时限'],
    ['请于', until, '前在系统中反馈办理结果；确有困难的，及时说明理由，理由成立的暂停升级。'],
    ...warning,
    ['联系人：【联系人及电话】。'],
  ]);
  return { title: `关于办理“${title}”的督办单`, recipients: unit, body, sources, annexes: [] };
};
