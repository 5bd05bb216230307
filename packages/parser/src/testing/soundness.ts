import type { Diagnostic, Plan, Read, Span } from '@luoshi/domain';

/**
 * What must hold of every reading of any text. Returns what does not, in words, or null: a plain answer, because a hundred thousand texts are
 * asked.
 */
export const unsoundness = (text: string, { value, diagnostics }: Read<Plan>): string | null => {
  const gap = regionGap(text, value);
  if (gap !== null) return gap;
  const wild = [...spansOf(value), ...diagnostics.map(({ span }: Diagnostic) => span)].find((span) => !isInside(text, span));
  if (wild !== undefined) return `span ${wild.start}–${wild.end} of ${text.length}`;
  if (new Set(value.tasks.map(({ key }) => key)).size < value.tasks.length) return 'two tasks with one key';
  const regions = value.regions.filter(({ kind }) => kind === 'task').length;
  return regions === value.tasks.length ? null : `${value.tasks.length} tasks in ${regions} regions`;
};

const regionGap = (text: string, { regions }: Plan): string | null => {
  let at = 0;
  for (const { span } of regions) {
    if (span.start !== at || span.end <= span.start) return `region ${span.start}–${span.end} behind ${at}`;
    at = span.end;
  }
  return at === text.length ? null : `regions end at ${at} of ${text.length}`;
};

const isInside = (text: string, { start, end }: Span): boolean => start >= 0 && end >= start && end <= text.length;

const spansOf = ({ tasks, headings, orders }: Plan): readonly Span[] => [
  ...headings.map(({ span }) => span),
  ...orders.map(({ span }) => span),
  ...tasks.flatMap((task) => [
    task.span,
    ...task.leaders.map(({ span }) => span),
    ...task.leadUnits.map(({ span }) => span),
    ...task.coUnits.map(({ span }) => span),
    ...task.targets.map(({ span }) => span),
    ...(task.deadline === null ? [] : [task.deadline.span]),
  ]),
];
