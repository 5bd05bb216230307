import { tableAnnex } from '../paper-annexes.js';
import { type PaperDraft, type PlanNamed, planNamed } from '../paper-draft.js';
import { paperKinds } from '../paper-kinds.js';
import { cited, sourcedText } from '../sourced-text.js';

/** A task with its owners, as the ledger reads it. */
export type OwnedTask = {
  readonly no: number | null;
  readonly chapter: string | null;
  readonly text: string;
  readonly leaders: readonly string[];
  readonly leadUnits: readonly string[];
  readonly coUnits: readonly string[];
  readonly deadline: string | null;
  readonly hasTarget: boolean;
};

const numberOf = ({ no }: OwnedTask): string => (no === null ? '—' : String(no));

/** The division plan itself: the text of the notice, the tasks chapter by chapter in its annexes. */
export const division = (plan: PlanNamed, tasks: readonly OwnedTask[]): PaperDraft => {
  const chapters = [...new Set(tasks.map(({ chapter }) => chapter ?? ''))];
  const { body, sources } = sourcedText([
    [
      `现将《${plan.title}》印发给你们，请认真贯彻落实。方案共`,
      cited(chapters.length, '台账：方案章数'),
      '个部分、',
      cited(tasks.length, '台账：方案在册事项数'),
      '项任务，其中有量化目标的',
      cited(tasks.filter(({ hasTarget }) => hasTarget).length, '台账：读出量化目标的事项数'),
      '项。',
    ],
    ['一、明确责任。牵头领导负责统筹调度，牵头单位对整项任务负总责，责任单位按分工抓好落实。'],
    ['二、加快推进。年度任务当年完成，长期任务明确阶段目标，按序时进度推进。'],
    ['三、强化督查。任务全部纳入督查台账管理，按期填报，办结销号，结果纳入实绩考核。'],
  ]);
  return {
    title: `关于印发《${plan.title}》的通知`,
    recipients: '各有关单位',
    body,
    sources,
    annexes: chapters.map((chapter) =>
      tableAnnex(
        chapter === '' ? plan.title : chapter,
        paperKinds.division.columns,
        tasks
          .filter((task) => (task.chapter ?? '') === chapter)
          .map((task) => [numberOf(task), task.text, task.leaders.join('\n'), task.leadUnits.join('\n'), task.coUnits.join('、')]),
      ),
    ),
  };
};

/** 单位年度任务清单: what a unit leads and what it takes part in. */
export const yearly = (plan: PlanNamed, unit: string, tasks: readonly OwnedTask[]): PaperDraft => {
  const led = tasks.filter(({ leadUnits }) => leadUnits.includes(unit));
  const { body, sources } = sourcedText([
    [
      `根据${planNamed(plan)}，你单位承担任务`,
      cited(tasks.length, `台账：${unit}在册事项数`),
      '项，其中牵头',
      cited(led.length, `台账：${unit}牵头事项数`),
      '项、参与',
      cited(tasks.length - led.length, `台账：${unit}参与事项数`),
      '项，有量化目标的',
      cited(tasks.filter(({ hasTarget }) => hasTarget).length, `台账：${unit}事项中读出量化目标的`),
      '项，详见附件。',
    ],
    ['请按清单制定推进表，明确目标、节点、措施和责任人，按期填报进展，全面完成年度任务。'],
  ]);
  return {
    title: `${unit}\n年度重点任务清单`,
    recipients: unit,
    body,
    sources,
    annexes: [
      tableAnnex(
        '年度重点任务清单',
        paperKinds.yearly.columns,
        tasks.map((task) => [
          numberOf(task),
          task.text,
          task.leaders.join('\n'),
          task.leadUnits.includes(unit) ? '牵头' : '参与',
          task.deadline ?? '—',
        ]),
      ),
    ],
  };
};
