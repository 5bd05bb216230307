import { skipBorder } from '../text/border.js';

// 工作任务：推进城市更新
// 牵头单位：市住建局
// ^^^^^^^^ labels for everything: the first names the task, and is no word of it
const words =
  /^(?:\s?(?:重点|年度|主要|目标|民生|具体|工作|督办|项目|任务|重要|[一二三]级)){1,2}\s?(?:工作|任务|事项|项目|实事|名称){1,2}\s*[:：|｜]|^(?:任务|事项|项目|实事)\s*[:：|｜]/;
const longest = 14;

/** Where the words begin behind a label that announces the task itself, or `from` where there is none. */
export const skipTaskLabel = (text: string, from: number, to: number): number => {
  if (!starts.has(text.charCodeAt(from))) return from;
  const found = words.exec(text.slice(from, Math.min(to, from + longest)));
  if (found === null) return from;
  const start = skipBorder(text, from + found[0].length, to);
  return start < to ? start : from;
};

const starts: ReadonlySet<number> = new Set([...'重年主目民具工督项任一二三事实'].map((character) => character.charCodeAt(0)));
