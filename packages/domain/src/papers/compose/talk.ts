import type { PaperDraft } from '../paper-draft.js';
import { periodWords } from '../period-words.js';
import { cited, sourcedText } from '../sourced-text.js';
import { lateAnnex, lateLine } from './late-items.js';
import type { PeriodFacts } from './light-facts-for-paper.js';

const named = 6;

/** 约谈通知 (国令第733号 §12): who is to come, where, when, and about which tasks. */
export const talk = ({ plan, period, late }: PeriodFacts, unit: string): PaperDraft => {
  const { body, sources } = sourcedText([
    [
      `《${plan.title}》中由你单位承担的事项，${periodWords(period)}有`,
      cited(late.length, `台账：${unit}${period}亮灯“滞后”“严重滞后”的份额数`),
      '项滞后。根据《政府督查工作条例》第十二条，决定约谈你单位负责人。有关事项通知如下：',
    ],
    ['一、约谈事项'],
    ...late.slice(0, named).map((item, index) => lateLine(item, index, period)),
    ...(late.length > named ? [['其余', cited(late.length - named, `台账：${unit}${period}滞后事项数减去文中所列`), '项见附件。']] : []),
    ['二、时间和地点'],
    ['【约谈时间】，【约谈地点】。'],
    ['三、参加人员'],
    ['约谈人：【约谈人】。被约谈人：你单位主要负责人、分管负责人。'],
    ['四、有关要求'],
    ['请准备书面说明，写明滞后原因、补齐措施和完成时间，于约谈前送督查室。'],
  ]);
  return {
    title: '关于对重点工作滞后单位\n进行约谈的通知',
    recipients: unit,
    body,
    sources,
    annexes: [lateAnnex(`${unit}滞后事项清单`, late)],
  };
};
