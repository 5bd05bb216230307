import { type Deadline, type Leader, type NamedUnit, span } from '@luoshi/domain';
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
  readonly unclosed: readonly number[];
};

/** Brings together what labels and brackets say. `firstLeads`: the document declares that the first-listed unit leads. */
export const ownersOfGroup = (text: string, group: Group, planYear: number | null, firstLeads: boolean): TaskOwners => {
  const all = group.owners ?? noOwners();
  for (const { field, value, end } of group.labels) ownersOfField(text, field, span(value, end), planYear, all);
  return { leaders: all.leaders, ...rolesOf(all, firstLeads), open: all.open, deadline: all.deadline, unclosed: all.unclosed };
};

/**
 * 牵头 leads. Where nobody is said to lead: 责任单位 leads if partners stand beside it, 责任部门 and 承办单位 lead by their name, the
 * first-listed leads if the document says so; else those responsible stand side by side and nobody leads.
 */
const rolesOf = (owners: Owners, firstLeads: boolean): Pick<TaskOwners, 'leadUnits' | 'coUnits'> => {
  const { leads, departments, responsible, partners } = owners;
  if (leads.length > 0) return { leadUnits: leads, coUnits: joined(departments, joined(responsible, partners)) };
  if (departments.length > 0) return { leadUnits: departments, coUnits: joined(responsible, partners) };
  if (partners.length > 0 && responsible.length > 0) return { leadUnits: responsible, coUnits: partners };
  const listed = joined(responsible, partners);
  return firstLeads ? { leadUnits: listed.slice(0, 1), coUnits: listed.slice(1) } : { leadUnits: [], coUnits: listed };
};

const joined = (first: readonly NamedUnit[], second: readonly NamedUnit[]): readonly NamedUnit[] => {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
};
