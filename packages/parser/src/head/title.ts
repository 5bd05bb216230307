import { type Span, span } from '@luoshi/domain';
import type { Segment } from '../segments/segment.js';
import { compact } from '../text/compact.js';
import { withTraditional } from '../text/traditional.js';

// 辽宁省人民政府关于印发《2024年
// 省〈政府工作报告〉重点工作分工方案》的通知
//                                        ^^ a title may run over several lines; what it ends in says where it is complete

const lastWords = withTraditional(
  '方案 意见 通知 通报 办法 计划 规划 纲要 报告 决定 措施 举措 分工 细则 要点 台账 清单 安排 任务 目标 分解 责任 规定 函 批复 公告 表 事项 行动 部署 汇编'.split(
    ' ',
  ),
);
const titleEnd = new RegExp(`(?:${lastWords.join('|')})(?:[（(][^）)]{1,20}[）)])?》?$`);
/** A title may end so, or go on in the next line: 2025年重点工作 / 分工方案. */
const mayEnd = /(?:实事|工作)(?:[（(][^）)]{1,20}[）)])?》?$/;
const mostLines = 5;
const shortest = 5;
const longest = 120;

export type Title = { readonly text: string; readonly span: Span; readonly first: number; readonly last: number };

/** The titles among the head's lines, in order: a notice that carries a plan prints two. `taken` lines are something else. */
export const findTitles = (text: string, segments: readonly Segment[], taken: (index: number) => boolean): readonly Title[] => {
  const titles: Title[] = [];
  for (let index = 0; index < segments.length; index++) {
    const title = titleAt(text, segments, index, taken);
    if (title === null) continue;
    titles.push(title);
    index = title.last;
  }
  return titles;
};

const titleAt = (text: string, segments: readonly Segment[], first: number, taken: (index: number) => boolean): Title | null => {
  const start = segments[first]?.from ?? 0;
  let possible: Title | null = null;
  for (let last = first; last < Math.min(first + mostLines, segments.length); last++) {
    const segment = segments[last];
    if (segment === undefined || taken(last) || segment.to - start > longest) return possible;
    if (hasSentence(text, segment)) return possible;
    const printed = compact(text, start, segment.to);
    if (printed.length < shortest || !balanced(printed)) continue;
    const title = { text: printed, span: span(start, segment.to), first, last };
    if (titleEnd.test(printed)) return title;
    if (mayEnd.test(printed)) possible ??= title;
  }
  return possible;
};

/** Book-title marks must close: 关于印发《2024年 alone is half a title. */
const balanced = (printed: string): boolean =>
  count(printed, '《') === count(printed, '》') && count(printed, '〈') === count(printed, '〉');

const count = (printed: string, mark: string): number => printed.split(mark).length - 1;

const hasSentence = (text: string, { from, to }: Segment): boolean => /[。；：:！]/.test(text.slice(from, to));
