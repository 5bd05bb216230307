import type { Diagnostic, Heading, Plan, Task } from '@luoshi/domain';
import type { NewRow, Structure } from '@luoshi/store';

/** A heading with its place in the outline. */
export type OutlineRow = NewRow<'plan_heading'>;

/** Rows of everything in a document but its tasks. */
export const structureRows = (planId: string, plan: Plan, diagnostics: readonly Diagnostic[]): Structure => ({
  headings: outlineRows(planId, plan),
  regions: plan.regions.map(({ kind, span }, ord) => ({ planId, ord, kind, spanStart: span.start, spanEnd: span.end })),
  orders: plan.orders.map(({ title, text, span }, ord) => ({ planId, ord, title, text, spanStart: span.start, spanEnd: span.end })),
  findings: diagnostics.map(({ code, data, suggestion, span }, ord) => ({
    planId,
    ord,
    code,
    data,
    suggestion,
    spanStart: span.start,
    spanEnd: span.end,
  })),
});

const outlineRows = (planId: string, plan: Plan): readonly OutlineRow[] => {
  const rows: OutlineRow[] = [];
  let chapter: number | null = null;
  for (const [ord, { level, no, title, span }] of outlineOf(plan).entries()) {
    if (level === 'chapter') chapter = ord;
    rows.push({ planId, ord, level, no, title, parentOrd: level === 'section' ? chapter : null, spanStart: span.start, spanEnd: span.end });
  }
  return rows;
};

/** The printed headings, and each task under which others are numbered: for these it is the section. In the order of the document. */
export const outlineOf = ({ headings, tasks }: Plan): readonly Heading[] => {
  const titles = new Set(headings.map(({ title }) => title));
  const implied = new Map<string, Heading>();
  for (const { section } of tasks) {
    if (section === null || titles.has(section) || implied.has(section)) continue;
    const above = tasks.find(({ text }) => text.startsWith(section));
    if (above !== undefined) implied.set(section, { level: 'section', no: above.no?.toString() ?? null, title: section, span: above.span });
  }
  return [...headings, ...implied.values()].sort((a, b) => a.span.start - b.span.start);
};

/** The places of a task's chapter and section in the outline. */
export const placeInOutline = (
  outline: readonly Heading[],
  task: Task,
): { readonly chapterOrd: number | null; readonly sectionOrd: number | null } => {
  const lastBefore = (level: Heading['level'], title: string | null): number | null => {
    if (title === null) return null;
    const ord = outline.findLastIndex((one) => one.level === level && one.title === title && one.span.start <= task.span.start);
    return ord < 0 ? null : ord;
  };
  return { chapterOrd: lastBefore('chapter', task.chapter), sectionOrd: lastBefore('section', task.section) };
};
