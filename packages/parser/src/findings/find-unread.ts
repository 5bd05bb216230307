import { type Diagnostic, type Plan, type Span, span } from '@luoshi/domain';
import { skipBlank, skipBlankBack } from '../text/blank.js';
import { whyNoPlan } from './why-no-plan.js';

/** What the whole text is when it is no plan, and every stretch that had no place. */
export const findUnread = (text: string, plan: Plan): readonly Diagnostic[] => {
  if (skipBlank(text, 0, text.length) >= text.length) return [finding('document-empty', span(0, 0), {})];
  if (plan.tasks.length === 0) return [whyNoPlan(text, plan)];
  return plan.regions
    .filter(({ kind }) => kind === 'unread')
    .map(({ span: region }) => printed(text, region))
    .map((at) => finding('text-unread', at, { start: text.slice(at.start, Math.min(at.end, at.start + 20)) }));
};

const printed = (text: string, { start, end }: Span): Span => {
  const from = skipBlank(text, start, end);
  return span(from, Math.max(from, skipBlankBack(text, from, end)));
};

const finding = (code: Diagnostic['code'], at: Span, data: Diagnostic['data']): Diagnostic => ({ code, span: at, data, suggestion: null });
