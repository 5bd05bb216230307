import { type Diagnostic, type DiagnosticCode, type Plan, span } from '@luoshi/domain';

// 各位代表：现在，我代表省人民政府向大会作政府工作报告……
// ^^^^^^^^ a work report, the text most often taken for a plan

/** What a text without tasks is, as far as its own words say: the reader is told what to load instead. */
export const whyNoPlan = (text: string, plan: Plan): Diagnostic => {
  const title = plan.document.spans.title ?? span(0, 0);
  const opening = text.slice(0, longestOpening);
  const kind = kinds.find(([, says]) => says(plan.document.title ?? '', opening, text))?.[0];
  if (kind !== undefined) return { code: kind, span: title, data: {}, suggestion: null };
  const numbered = plan.orders.filter(({ title: words }) => words !== null).length + plan.headings.length;
  if (numbered >= fewestItems) return { code: 'plan-names-no-owners', span: title, data: { items: numbered }, suggestion: null };
  return { code: 'plan-without-tasks', span: title, data: {}, suggestion: null };
};

const longestOpening = 2000;
/** Fewer numbered lines are no list. */
const fewestItems = 3;

type Says = (title: string, opening: string, text: string) => boolean;

const kinds: readonly (readonly [DiagnosticCode, Says])[] = [
  ['text-garbled', (_title, opening) => isGarbled(opening)],
  ['plan-is-report', (title, opening) => /工作报告$/.test(title) || opening.includes('各位代表')],
  ['plan-is-contract', (title, opening) => /(?:合同|协议书?)$/.test(title) || (/甲\s*方/.test(opening) && /乙\s*方/.test(opening))],
  ['plan-is-law', (title, _opening, text) => articles(text) >= (/(?:法|条例|规定|办法)$/.test(title) ? 1 : fewestItems)],
  ['plan-is-minutes', (title, opening) => /(?:纪要|会议记录)$/.test(title) || opening.includes('会议纪要')],
  ['plan-is-news', (_title, opening) => /本报讯|本报记者|[（(]记者|新华社.{0,12}电|讯[（(]|通讯员/.test(opening)],
];

/** 第一条 … 第二条 …, at the start of lines or behind a stop. */
const articles = (text: string): number => text.match(/(?:^|[\n。])[ \t\u3000]{0,8}第[一二三四五六七八九十百]{1,4}条[\s　]/g)?.length ?? 0;

/** UTF-8 read as something else: 锟斤拷, Latin letters with accents in a row, replacement characters. */
const isGarbled = (opening: string): boolean => {
  const printed = opening.replace(/\s/g, '');
  const odd = printed.match(/[\u0080-\u024f\ufffd]|锟斤拷|烫烫|屯屯/g)?.length ?? 0;
  return printed.length > 0 && odd * 5 > printed.length;
};
