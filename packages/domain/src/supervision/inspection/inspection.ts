import type { Lang } from '../../diagnostics.js';
import type { CalendarDate } from '../../plan/plan.js';
import { type FindingState, unsettledFindingStates } from './finding-state.js';
import type { InspectionEvent, InspectionState } from './inspection-state.js';
import type { InspectionBasis, InspectionMethod } from './inspection-words.js';

/** On what an inspection is founded (§11). `document` and `on` of the decision or instruction; a proposal has its grounds. */
export type InspectionGrounds = {
  readonly kind: InspectionBasis;
  readonly document: string;
  readonly on: CalendarDate | null;
  readonly reason: string;
};

/** Who is asked to approve: a lead official of the registry, or somebody by name alone. */
export type AskedApprover = { readonly official: string | null; readonly name: string };

/** 督查方案 (§15): contents, scope and methods, and the rules that the team keeps. */
export type InspectionScheme = {
  readonly contents: string;
  readonly scope: string;
  readonly methods: readonly InspectionMethod[];
  readonly discipline: string;
};

/** leader 组长 · member 组员 · expert 特邀人员 (§8). */
export const teamDuties = {
  leader: { zh: '组长', en: 'leader' },
  member: { zh: '组员', en: 'member' },
  expert: { zh: '特邀人员', en: 'guest' },
} as const;

/** One of the team. `unitId`: the unit the person belongs to; `recused`: why the person steps aside, null where not. */
export type TeamMember = {
  readonly name: string;
  readonly userId: string | null;
  readonly duty: keyof typeof teamDuties;
  readonly unitId: string | null;
  readonly recused: string | null;
};

/** A stage reached: when, by whom, on which paper. */
export type InspectionStep = {
  readonly event: InspectionEvent;
  readonly state: InspectionState;
  readonly at: string;
  readonly byId: string | null;
  readonly by: string;
  readonly paper: string;
  readonly note: string;
};

/** An inspection as far as its completeness asks. */
export type InspectionFacts = {
  readonly title: string;
  readonly subject: string;
  readonly basis: InspectionGrounds;
  readonly approver: AskedApprover;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly scheme: InspectionScheme;
  readonly team: readonly TeamMember[];
  readonly units: readonly { readonly name: string; readonly concluded: boolean }[];
  readonly findings: readonly { readonly state: FindingState }[];
};

type Need = Readonly<Record<Lang, string>> & {
  readonly before: readonly InspectionEvent[];
  readonly lacks: (facts: InspectionFacts) => boolean;
};

const isBlank = (text: string): boolean => text.trim() === '';

// What each step cannot do without, by the article that asks for it.
const needs: readonly Need[] = [
  { zh: '名称', en: 'a title', before: ['propose'], lacks: ({ title }) => isBlank(title) },
  { zh: '督查事项', en: 'a subject', before: ['propose'], lacks: ({ subject }) => isBlank(subject) },
  {
    zh: '督查对象（§15）',
    en: 'units to inspect (§15)',
    before: ['propose', 'settle', 'notify'],
    lacks: ({ units }) => units.length === 0,
  },
  { zh: '先后正确的起止日期', en: 'days in order', before: ['propose'], lacks: ({ startsOn, endsOn }) => endsOn < startsOn },
  {
    zh: '决定或指令的文号和日期（§11）',
    en: 'number and day of the decision or instruction (§11)',
    before: ['propose'],
    lacks: ({ basis }) => basis.kind !== 'proposal' && (isBlank(basis.document) || basis.on === null),
  },
  {
    zh: '督查建议的理由（§11）',
    en: 'the grounds of the proposal (§11)',
    before: ['propose'],
    lacks: ({ basis }) => basis.kind === 'proposal' && isBlank(basis.reason),
  },
  { zh: '批准人（§11）', en: 'who is asked to approve (§11)', before: ['propose'], lacks: ({ approver }) => isBlank(approver.name) },
  { zh: '督查内容（§15）', en: 'the contents (§15)', before: ['settle', 'notify'], lacks: ({ scheme }) => isBlank(scheme.contents) },
  { zh: '督查范围（§15）', en: 'the scope (§15)', before: ['settle', 'notify'], lacks: ({ scheme }) => isBlank(scheme.scope) },
  { zh: '督查方式（§12）', en: 'the methods (§12)', before: ['settle', 'notify'], lacks: ({ scheme }) => scheme.methods.length === 0 },
  {
    zh: '没有回避的组长（§8）',
    en: 'a leader who has not stepped aside (§8)',
    before: ['notify'],
    lacks: ({ team }) => !team.some(({ duty, recused }) => duty === 'leader' && recused === null),
  },
  {
    zh: '对每个督查对象的结论（§16）',
    en: 'a conclusion for every unit (§16)',
    before: ['conclude'],
    lacks: ({ units }) => units.some(({ concluded }) => !concluded),
  },
  {
    zh: '要求整改的问题（§18）',
    en: 'a finding to be rectified (§18)',
    before: ['rectify'],
    lacks: ({ findings }) => !findings.some(isUnsettled),
  },
  {
    zh: '全部整改的核查（§18）',
    en: 'the check of every rectification (§18)',
    before: ['verify', 'archive'],
    lacks: ({ findings }) => findings.some(isUnsettled),
  },
];

const isUnsettled = ({ state }: { readonly state: FindingState }): boolean => unsettledFindingStates.includes(state);

/** What an inspection still lacks before an event, in words; empty where nothing. */
export const inspectionLacks = (event: InspectionEvent, facts: InspectionFacts, lang: Lang): readonly string[] =>
  needs.filter(({ before, lacks }) => before.includes(event) && lacks(facts)).map((need) => need[lang]);
