import { type Diagnostic, type Plan, type Span, span } from '@luoshi/domain';
import { skipBlank, skipBlankBack } from '../text/blank.js';

/** What the whole text is when it is no plan, and every stretch that had no place. */
export const findUnread = (text: string, plan: Plan): readonly Diagnostic[] => {
  if (skipBlank(text, 0, text.length) >= text.length) return [finding('document-empty', span(0, 0), {})];
  if (plan.tasks.length === 0) return [notAPlan(text, plan)];
  return plan.regions
    .filter(({ kind }) => kind === 'unread')
    .map(({ span: region }) => printed(text, region))
    .map((at) => finding('text-unread', at, { start: text.slice(at.start, Math.min(at.end, at.start + 20)) }));
};

/** A work report is told from other texts without owners, because it is the one most often taken for a plan. */
const notAPlan = (text: string, plan: Plan): Diagnostic => {
  const title = plan.document.spans.title ?? span(0, 0);
  const report = /工作报告$/.test(plan.document.title ?? '') || text.slice(0, 2000).includes('各位代表');
  return finding(report ? 'plan-is-report' : 'plan-without-tasks', title, {});
};

const printed = (text: string, { start, end }: Span): Span => {
  const from = skipBlank(text, start, end);
  return span(from, Math.max(from, skipBlankBack(text, from, end)));
};

const finding = (code: Diagnostic['code'], at: Span, data: Diagnostic['data']): Diagnostic => ({ code, span: at, data, suggestion: null });
