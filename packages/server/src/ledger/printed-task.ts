import type { NamedUnit, Task } from '@luoshi/domain';
import type { NameFact, TaskFacts } from '@luoshi/store';

/** A task in force as the parser read it. */
export const printedTask = ({ no, key, chapter, section, text, span, names, isOpen, deadline, targets }: TaskFacts): Task => {
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
