import type { PaperAnnex } from '../paper.js';
import { tableAnnex } from '../paper-annexes.js';
import { paperDate } from '../paper-date.js';
import type { PaperDraft } from '../paper-draft.js';
import { paperKinds } from '../paper-kinds.js';
import { cited, sourcedText } from '../sourced-text.js';

/** A finding as a paper names it. */
export type NamedFinding = { readonly fact: string; readonly basis: string; readonly demand: string; readonly dueOn: string | null };

/** What an inspection found and concluded about a unit. */
export type InspectedFacts = {
  readonly title: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly findings: readonly NamedFinding[];
  readonly conclusion: string;
};

const findingsAnnex = (title: string, findings: readonly NamedFinding[]): PaperAnnex =>
  tableAnnex(
    title,
    paperKinds.rectification.columns,
    findings.map(({ fact, basis, demand, dueOn }, index) => [String(index + 1), fact, basis, demand, dueOn ?? '—']),
  );

const visit = ({ title, from, to }: InspectedFacts): string => `${paperDate(from)}至${paperDate(to)}，督查组开展了“${title}”。`;

const withStop = (text: string): string => (/[。！？]$/u.test(text) ? text : `${text}。`);

/** 整改通知 (§18): each finding with its demand and day. */
export const rectification = (facts: InspectedFacts): PaperDraft => {
  const owed = facts.findings.filter(({ demand }) => demand !== '');
  const { body, sources } = sourcedText([
    [
      visit(facts),
      '经查，你单位需要整改的问题',
      cited(owed.length, `台账：督查“${facts.title}”中${facts.unit}需整改的问题数`),
      '个，现通知如下：',
    ],
    ['一、问题和整改要求'],
    ...owed.map(({ fact, demand, dueOn }, index) => [
      `${index + 1}.`,
      cited(withStop(fact), `台账：督查“${facts.title}”第${index + 1}个问题`),
      '整改要求：',
      cited(withStop(demand), `台账：督查“${facts.title}”第${index + 1}个问题的整改要求`),
      dueOn === null ? '' : `时限：${paperDate(dueOn)}前。`,
    ]),
    ['二、有关要求'],
    ['请对照问题逐项整改，按时限在系统中报告整改情况并附佐证材料。督查室将组织核查，整改不到位的依法依规处理。'],
  ]);
  const annexes = owed.length === 0 ? [] : [findingsAnnex('督查问题整改清单', owed)];
  return { title: `关于“${facts.title}”\n发现问题的整改通知`, recipients: facts.unit, body, sources, annexes };
};

/** 督查结论 (§16), with the way to a review (§17). */
export const conclusion = (facts: InspectedFacts, reviewDays: number): PaperDraft => {
  const { body, sources } = sourcedText([
    [visit(facts), '发现问题', cited(facts.findings.length, `台账：督查“${facts.title}”中${facts.unit}的问题数`), '个，现作出如下结论：'],
    ...facts.conclusion
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => [cited(line.trim(), `台账：督查“${facts.title}”对${facts.unit}的结论原文`)]),
    [
      '你单位对本结论有异议的，可以自收到之日起',
      cited(reviewDays, '《政府督查工作条例》第十七条，督查规则中的复核申请期限'),
      '日内申请复核。',
    ],
  ]);
  const annexes = facts.findings.length === 0 ? [] : [findingsAnnex('督查发现问题清单', facts.findings)];
  return { title: `关于“${facts.title}”的\n督查结论`, recipients: facts.unit, body, sources, annexes };
};

/** What was decided on a review. */
export type ReviewFacts = {
  readonly title: string;
  readonly unit: string;
  readonly appliedOn: string;
  readonly reason: string;
  readonly outcome: string;
  readonly decision: string;
};

/** 复核决定 (§17). */
export const review = ({ title, unit, appliedOn, reason, outcome, decision }: ReviewFacts): PaperDraft => {
  const { body, sources } = sourcedText([
    [`你单位${paperDate(appliedOn)}对“${title}”督查结论提出的复核申请收悉。`],
    ['一、申请理由'],
    [cited(withStop(reason), `台账：${unit}的复核申请原文`)],
    ['二、复核决定'],
    [`决定：${outcome}。`, cited(withStop(decision), '台账：复核决定原文')],
    ['参与作出原结论的人员未参加本次复核。'],
  ]);
  return { title: `关于“${title}”督查结论的\n复核决定`, recipients: unit, body, sources, annexes: [] };
};
