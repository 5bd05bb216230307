import type { Deadline, Span } from '@luoshi/domain';
import { readDeadline } from '../constructs/deadline.js';
import type { Field } from '../constructs/label.js';
import { readLeaders } from '../constructs/leaders.js';
import { readOwnerClause } from '../constructs/owner-clause.js';
import { addLeaders, type Owners } from '../constructs/owners.js';

/** Adds to `owners` what the value of a label or a table's cell says. */
export const ownersOfField = (text: string, field: Field, value: Span, planYear: number | null, owners: Owners): void => {
  if (field === 'deadline') owners.deadline ??= deadlineOf(text, value, planYear);
  else if (field === 'leader') addLeaders(owners, readLeaders(text, value));
  else readOwnerClause(text, value, planYear, owners, field);
};

/** The value of 完成时限 is a deadline whatever it says; one that names no day is kept as printed. */
const deadlineOf = (text: string, value: Span, planYear: number | null): Deadline | null => {
  const printed = text.slice(value.start, value.end).replace(/[。；;]$/, '');
  if (/^(?:[-—－/／]*|无)$/.test(printed)) return null;
  return readDeadline(text, value, planYear) ?? { text: printed, date: null, span: value };
};
