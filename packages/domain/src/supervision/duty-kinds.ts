import type { AppealState } from '../assessment/appeal-state.js';
import type { Lang } from '../diagnostics.js';
import type { Action } from '../permission/permission.js';
import type { CloseOutState } from './close-out-state.js';
import type { CommitmentState } from './commitment-state.js';
import type { MatterState } from './matter/matter-state.js';
import type { ReceiptState } from './receipt-state.js';
import type { ComplaintState } from './remedy/complaint-state.js';
import type { InstructionState } from './remedy/instruction-state.js';
import type { ProblemState } from './remedy/problem-state.js';
import type { ReportState } from './report-state.js';
import type { RequestState } from './request-state.js';

/** On whose desk a duty lies. A unit's lies with its liaison and its approver unless only the approver can go on. */
export type DutyHolder = 'unit' | 'unit-approver' | 'lead-unit' | 'supervisor' | 'lead-official' | 'checker';

type DutyRule = Readonly<Record<Lang, string>> & { readonly holder: DutyHolder; readonly action: Action };

/** Every kind of duty: its name on the desk, on whose desk it lies, and the action that settles it. */
export const dutyKinds = {
  'receipt-sign': { zh: '签收任务', en: 'sign for a task', holder: 'unit', action: 'receipt.sign' },
  'receipt-split': { zh: '分解到处室和人', en: 'split it to offices and persons', holder: 'unit', action: 'receipt.split' },
  'owners-resolve': { zh: '明确责任单位', en: 'say which units are meant', holder: 'lead-unit', action: 'resolution.decide' },
  'commitment-write': { zh: '填写推进表', en: 'write the commitment', holder: 'unit', action: 'commitment.write' },
  'commitment-mend': { zh: '修改被退回的推进表', en: 'mend a returned commitment', holder: 'unit', action: 'commitment.write' },
  'commitment-decide': { zh: '审定推进表', en: 'decide a commitment', holder: 'supervisor', action: 'commitment.decide' },
  'report-write': { zh: '填报进展', en: 'report', holder: 'unit', action: 'report.write' },
  'report-mend': { zh: '修改被退回的填报', en: 'mend a returned report', holder: 'unit', action: 'report.write' },
  'report-approve': { zh: '审核并提交填报', en: 'approve and submit a report', holder: 'unit-approver', action: 'report.submit' },
  'report-merge': { zh: '汇总配合单位填报', en: 'merge a co-unit’s report', holder: 'lead-unit', action: 'report.merge' },
  'report-review': { zh: '审核进展', en: 'review a report', holder: 'supervisor', action: 'report.review' },
  'request-mend': { zh: '修改被退回的变更申请', en: 'mend a returned request', holder: 'unit', action: 'request.write' },
  'request-endorse': { zh: '审签变更申请', en: 'endorse a request', holder: 'unit-approver', action: 'request.endorse' },
  'request-review': { zh: '审核变更申请', en: 'review a request', holder: 'supervisor', action: 'request.review' },
  'request-approve': { zh: '批准变更申请', en: 'approve a request', holder: 'lead-official', action: 'request.approve' },
  'close-out-mend': { zh: '补充销号材料', en: 'complete a close-out', holder: 'unit', action: 'close-out.apply' },
  'close-out-check': { zh: '核查销号', en: 'check a close-out', holder: 'checker', action: 'close-out.check' },
  'close-out-approve': { zh: '批准销号', en: 'approve a close-out', holder: 'lead-official', action: 'close-out.approve' },
  'close-out-close': { zh: '办理销号', en: 'close a task', holder: 'supervisor', action: 'close-out.close' },
  'close-out-recheck': { zh: '复查已销号任务', en: 're-check a closed task', holder: 'supervisor', action: 'close-out.close' },
  'matter-answer': { zh: '办理督办事项', en: 'answer a matter', holder: 'unit', action: 'matter.answer' },
  'matter-judge': { zh: '认定督办理由、核定反馈', en: 'judge a matter', holder: 'supervisor', action: 'matter.write' },
  'instruction-assign': { zh: '交办批示', en: 'assign an instruction', holder: 'supervisor', action: 'instruction.write' },
  'instruction-report': { zh: '呈报批示办理结果', en: 'report on an instruction', holder: 'supervisor', action: 'instruction.write' },
  'instruction-close': {
    zh: '审阅批示办理结果',
    en: 'read what became of an instruction',
    holder: 'lead-official',
    action: 'instruction.close',
  },
  'problem-plan': { zh: '制定整改措施', en: 'plan the mending of a problem', holder: 'unit', action: 'problem.answer' },
  'problem-report': { zh: '整改问题并报告', en: 'mend a problem and report', holder: 'unit', action: 'problem.answer' },
  'problem-check': { zh: '核查问题整改', en: 'check a mended problem', holder: 'supervisor', action: 'problem.write' },
  'complaint-accept': { zh: '受理投诉建议', en: 'take up a complaint', holder: 'supervisor', action: 'complaint.write' },
  'complaint-answer': { zh: '答复投诉建议', en: 'answer a complaint', holder: 'supervisor', action: 'complaint.write' },
  'appeal-decide': { zh: '决定考核复核', en: 'decide an appeal', holder: 'checker', action: 'appeal.decide' },
  'inspection-sign': { zh: '签收督查通知', en: 'sign for an inspection', holder: 'unit', action: 'inspection.answer' },
  'inspection-receive': { zh: '签收督查结论', en: 'sign for a conclusion', holder: 'unit', action: 'inspection.answer' },
  'inspection-rectify': { zh: '报告督查整改', en: 'report a rectification', holder: 'unit', action: 'inspection.answer' },
  'inspection-check': { zh: '核查督查整改', en: 'check a rectification', holder: 'supervisor', action: 'inspection.write' },
  'inspection-review': { zh: '复核督查结论', en: 'decide a review', holder: 'supervisor', action: 'inspection.review' },
  'inspection-conclude': { zh: '作出督查结论', en: 'make a conclusion', holder: 'lead-official', action: 'inspection.approve' },
  'inspection-recommend': { zh: '批准表扬批评建议', en: 'approve a recommendation', holder: 'lead-official', action: 'inspection.approve' },
  'inspection-approve': { zh: '批准督查立项', en: 'approve an inspection', holder: 'lead-official', action: 'inspection.approve' },
} as const satisfies Record<string, DutyRule>;

/** A kind of duty. */
export type DutyKind = keyof typeof dutyKinds;

/** Which duty each state of a thing means; null where nobody has to act. Every state is listed, so a new one must say what it asks for. */
export const dutiesOfState = {
  receipt: { issued: 'receipt-sign', signed: 'receipt-split', split: null, withdrawn: null },
  commitment: {
    draft: 'commitment-write',
    submitted: 'commitment-decide',
    returned: 'commitment-mend',
    approved: null,
    superseded: null,
    dropped: null,
  },
  report: {
    owed: 'report-write',
    draft: 'report-write',
    'in-unit': 'report-approve',
    'with-lead': 'report-merge',
    merged: null,
    submitted: 'report-review',
    returned: 'report-mend',
    accepted: null,
    corrected: null,
    waived: null,
  },
  request: {
    draft: null,
    'at-unit-head': 'request-endorse',
    'at-supervisor': 'request-review',
    'at-leader': 'request-approve',
    returned: 'request-mend',
    approved: null,
    rejected: null,
    withdrawn: null,
  },
  'close-out': {
    draft: null,
    applied: 'close-out-check',
    checked: 'close-out-approve',
    approved: 'close-out-close',
    closed: null,
    'in-recheck': 'close-out-recheck',
    returned: 'close-out-mend',
    reopened: null,
    withdrawn: null,
  },
  matter: {
    open: 'matter-answer',
    explained: 'matter-judge',
    held: null,
    answered: 'matter-judge',
    closed: null,
    withdrawn: null,
  },
  instruction: {
    recorded: 'instruction-assign',
    assigned: 'instruction-report',
    reported: 'instruction-close',
    closed: null,
    withdrawn: null,
  },
  problem: { open: 'problem-plan', planned: 'problem-report', reported: 'problem-check', closed: null, withdrawn: null },
  complaint: { received: 'complaint-accept', accepted: 'complaint-answer', answered: null, dismissed: null },
  appeal: { applied: 'appeal-decide', upheld: null, raised: null, withdrawn: null },
} as const satisfies {
  readonly receipt: Readonly<Record<ReceiptState, DutyKind | null>>;
  readonly commitment: Readonly<Record<CommitmentState, DutyKind | null>>;
  readonly report: Readonly<Record<ReportState, DutyKind | null>>;
  readonly request: Readonly<Record<RequestState, DutyKind | null>>;
  readonly 'close-out': Readonly<Record<CloseOutState, DutyKind | null>>;
  readonly matter: Readonly<Record<MatterState, DutyKind | null>>;
  readonly instruction: Readonly<Record<InstructionState, DutyKind | null>>;
  readonly problem: Readonly<Record<ProblemState, DutyKind | null>>;
  readonly complaint: Readonly<Record<ComplaintState, DutyKind | null>>;
  readonly appeal: Readonly<Record<AppealState, DutyKind | null>>;
};

/** The duty's name on the desk. */
export const dutyName = (kind: DutyKind, lang: Lang): string => dutyKinds[kind][lang];
