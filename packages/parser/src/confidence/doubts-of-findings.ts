import type { ConfidenceField, Diagnostic, DiagnosticCode, Doubt, Plan } from '@luoshi/domain';
import type { TaskDoubts } from './task-doubts.js';

type Effect = { readonly doubt: Doubt; readonly fields: readonly ConfidenceField[] };

const units = ['leadUnits', 'coUnits'] as const;

/** What a finding inside a task's region says against its fields. Findings that are not here say nothing about a reading. */
const effects: Partial<Record<DiagnosticCode, Effect>> = {
  'bracket-unclosed': { doubt: 'bracket-unclosed', fields: units },
  'label-doubled': { doubt: 'label-doubled', fields: units },
  'label-empty': { doubt: 'label-empty', fields: ['leaders', ...units, 'deadline'] },
  'task-without-owner': { doubt: 'owners-missing', fields: units },
  'number-missing': { doubt: 'number-jumps', fields: ['text'] },
  'number-out-of-order': { doubt: 'number-jumps', fields: ['text'] },
};

type Found = Record<number, Partial<Record<ConfidenceField, Doubt[]>>>;

/** The doubts that findings raise, by the index of the task in whose region they stand. Text that was left unread speaks against the task before it. */
export const doubtsOfFindings = (plan: Plan, diagnostics: readonly Diagnostic[]): Readonly<Record<number, TaskDoubts>> => {
  const found: Found = {};
  const taskAt = taskFinder(plan);
  for (const { code, span } of diagnostics) {
    if (code === 'text-unread') note(found, taskAt(span.start), { doubt: 'text-follows-unread', fields: units });
    else note(found, taskAt(span.start), effects[code]);
  }
  return found;
};

const note = (found: Found, index: number, effect: Effect | undefined): void => {
  if (effect === undefined || index < 0) return;
  found[index] ??= {};
  const task = found[index];
  for (const field of effect.fields) task[field] = [...(task[field] ?? []), effect.doubt];
};

/** Finds the last task that begins at or before a place; the places asked for may come in any order. */
const taskFinder = ({ tasks, regions }: Plan): ((at: number) => number) => {
  const starts = regions.filter(({ kind }) => kind === 'task').map(({ span }) => span.start);
  return (at) => {
    let low = 0;
    let high = Math.min(starts.length, tasks.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
};
