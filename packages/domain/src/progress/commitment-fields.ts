import type { Words } from './light-pack.js';

/** The fields of a commitment by name, for findings and forms. */
export const commitmentFields = {
  metric: { zh: '指标名称', en: 'the name of the metric' },
  value: { zh: '目标值', en: 'the target value' },
  unit: { zh: '计量单位', en: 'the unit of measure' },
  what: { zh: '成果名称', en: 'the deliverable' },
  due: { zh: '完成日期', en: 'the date of completion' },
  acceptance: { zh: '验收标准', en: 'the acceptance standard' },
  title: { zh: '步骤总称', en: 'what the steps are for' },
  step: { zh: '步骤名称', en: 'what the step is' },
  ends: { zh: '完成时限', en: 'the end' },
  measures: { zh: '工作措施', en: 'the measures' },
  office: { zh: '责任处室', en: 'the responsible office' },
  person: { zh: '责任人', en: 'the responsible person' },
} as const satisfies Record<string, Words>;

/** A field of a commitment that may be missing. */
export type CommitmentField = keyof typeof commitmentFields;
