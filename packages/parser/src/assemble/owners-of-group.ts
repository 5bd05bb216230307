import { type Deadline, type Leader, type NamedUnit, type Span, span } from '@luoshi/domain';
import type { LeadRule } from '../constructs/lead-rule.js';
import { noOwners, type Owners } from '../constructs/owners.js';
import type { Group } from './group.js';
import { ownersOfField } from './owners-of-field.js';

/** Who owns a task, in the plan's words, and where a bracket inside a name was left open. */
export type TaskOwners = {
  readonly leaders: readonly Leader[];
  readonly leadUnits: readonly NamedUnit[];
  readonly coUnits: readonly NamedUnit[];
  readonly open: boolean;
  readonly deadline: Deadline | null;
  readonly remarks: readonly Span[];
  readonly unclosed: readonly number[];
};

/** Brings together what labels and brackets say. `rule`: who leads where the task does not say so. */
export const ownersOfGroup = (text: string, group: Group, planYear: number | null, rule: LeadRule): TaskOwners => {
  const all = group.owners ?? noOwners();
  for (const { field, value, end } of group.labels) ownersOfField(text, field, span(value, end), planYear, all);
  const { leaders, open, deadline, remarks, unclosed } = all;
  return { leaders, ...rolesOf(all, rule), open, deadline, remarks, unclosed };
};

/**
 * 牵头 leads. Where nobody is said to lead: 责任单位 leads if partners stand beside it, 责任部门 and 承办单位 lead by their name, the
 * first-listed or all of them lead if the document says so; else those responsible stand side by side and nobody leads.
 */
const rolesOf = (owners: Owners, rule: LeadRule): Pick<TaskOwners, 'leadUnits' | 'coUnits'> => {
  const { leads, departments, responsible, partners } = owners;
  if (leads.length > 0) return { leadUnits: leads, coUnits: joined(departments, joined(responsible, partners)) };
  if (departments.length > 0) return { leadUnits: departments, coUnits: joined(responsible, partners) };
  if (partners.length > 0 && responsible.length > 0) return { leadUnits: responsible, coUnits: partners };
  const listed = joined(responsible, partners);
  const leading = { first: 1, all: responsible.length, none: 0 }[rule];
  return { leadUnits: listed.slice(0, leading), coUnits: listed.slice(leading) };
};

const joined = (first: readonly NamedUnit[], second: readonly NamedUnit[]): readonly NamedUnit[] => {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
};
