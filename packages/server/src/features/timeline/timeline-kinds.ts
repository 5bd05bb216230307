import type { Lang } from '@luoshi/domain';

/** What entries of a timeline are about, and how their actions in the log begin: the filter of the page. */
export const timelineKinds = {
  plan: { zh: '方案与勘误', en: 'plan and errata', actions: ['plan.', 'erratum.', 'reading.', 'correction.'] },
  receipt: { zh: '交办签收', en: 'receipts', actions: ['receipt.', 'resolution.', 'owners.', 'post.'] },
  commitment: { zh: '推进表', en: 'commitments', actions: ['commitment.'] },
  report: { zh: '填报与佐证', en: 'reports and evidence', actions: ['report.', 'evidence.', 'period.', 'cycle.'] },
  value: { zh: '数值', en: 'values', actions: ['value.', 'publisher.'] },
  light: { zh: '亮灯', en: 'lights', actions: ['pack.'] },
  request: { zh: '变更申请', en: 'change requests', actions: ['request.'] },
  'close-out': { zh: '销号', en: 'close-outs', actions: ['close-out.'] },
  supervision: { zh: '督办与批示', en: 'matters and instructions', actions: ['matter.', 'instruction.'] },
  problem: { zh: '问题整改', en: 'problems', actions: ['problem.'] },
} as const satisfies Record<string, Readonly<Record<Lang, string>> & { readonly actions: readonly string[] }>;

/** One kind of entry. */
export type TimelineKind = keyof typeof timelineKinds;
export const timelineKindNames = Object.keys(timelineKinds) as TimelineKind[];

/** The kind of an action; null for one that no kind names: it is shown, only not by a filter. */
export const kindOf = (action: string): TimelineKind | null =>
  timelineKindNames.find((kind) => timelineKinds[kind].actions.some((start) => action.startsWith(start))) ?? null;
