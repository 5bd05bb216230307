import type { Plan, Task } from '@luoshi/domain';

/** What most tasks of the plan have in common: a task that differs deserves a second look. */
export type Habits = {
  readonly leaders: boolean;
  readonly leadUnits: boolean;
  readonly owners: boolean;
  readonly fullStop: boolean;
  readonly numbered: boolean;
};

const most = 0.8;
/** Fewer tasks make no habit. */
const fewest = 5;

/** Counts the plan's habits. */
export const habitsOf = ({ tasks }: Plan): Habits => ({
  leaders: isHabit(tasks, ({ leaders }) => leaders.length > 0),
  leadUnits: isHabit(tasks, ({ leadUnits }) => leadUnits.length > 0),
  owners: isHabit(tasks, ({ leadUnits, coUnits }) => leadUnits.length + coUnits.length > 0),
  numbered: isHabit(tasks, ({ no }) => no !== null),
  fullStop: isHabit(tasks, ({ text }) => /[。；！]$/.test(text)),
});

const isHabit = (tasks: readonly Task[], holds: (task: Task) => boolean): boolean =>
  tasks.length >= fewest && tasks.filter(holds).length >= tasks.length * most;
