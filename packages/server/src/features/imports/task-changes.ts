import { comparePlans, type NamedUnit, type Plan, type PlanChange, type Task } from '@luoshi/domain';
import { type NameFact, readTaskFacts, type TaskFacts, type Tx } from '@luoshi/store';

/** A difference between the tasks in force and a document's; `facts` are those of the task in force, null for an added one. */
export type TaskChange = { readonly change: PlanChange; readonly facts: TaskFacts | null };

/** Compares the tasks in force of a plan with a document's, as printed: errata are a layer above both. */
export const taskChanges = async (tx: Tx, planId: string, after: Plan): Promise<readonly TaskChange[]> => {
  const facts = new Map((await readTaskFacts(tx, { planId })).map((one) => [taskOf(one), one]));
  const before: Plan = { ...after, tasks: [...facts.keys()], headings: [], orders: [], regions: [] };
  return comparePlans(before, after).map((change) => ({
    change,
    facts: change.before === null ? null : (facts.get(change.before) ?? null),
  }));
};

/** A task in force as the parser read it. */
const taskOf = ({ no, key, chapter, section, text, span, names, isOpen, deadline, targets }: TaskFacts): Task => {
  const of = (role: NameFact['role']) => names.filter((name) => name.role === role);
  return {
    no,
    key,
    chapter: chapter?.title ?? null,
    section: section?.title ?? null,
    text,
    span,
    leaders: of('leader').map(({ name, isPost, span: at }) => ({ name: isPost ? null : name, role: isPost ? name : null, span: at })),
    leadUnits: of('lead').map(unitOf),
    coUnits: of('co').map(unitOf),
    open: isOpen,
    deadline,
    targets,
  };
};

const unitOf = ({ name, isCollective, span }: NameFact): NamedUnit => ({ name, kind: isCollective ? 'collective' : 'unit', span });
