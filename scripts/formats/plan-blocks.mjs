import { readFileSync } from 'node:fs';

const labels = { 牵头领导: 'leaders', 牵头单位: 'lead', 责任单位: 'co', 完成时限: 'deadline' };

/**
 * The labelled plan as blocks, read by its own plain rules and not by the product: what stands before the first chapter, chapters, sections and
 * tasks with their fields.
 */
export const planBlocks = (file) => {
  const blocks = [];
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .map((one) => one.trim())) {
    const [, label, words] = /^(牵头领导|牵头单位|责任单位|完成时限):(.*)$/.exec(line) ?? [];
    if (label !== undefined) blocks.at(-1)[labels[label]] = words;
    else if (/^[一二三四五六七八九十]+、/.test(line)) blocks.push({ kind: 'chapter', line });
    else if (/^\([一二三四五六七八九十]+\)/.test(line)) blocks.push({ kind: 'section', line });
    else if (/^\d+\./.test(line)) blocks.push(taskOf(line));
    else if (line !== '') blocks.push({ kind: 'head', line });
  }
  return blocks;
};

const taskOf = (line) => {
  const [, no, text] = /^(\d+)\.(.*)$/.exec(line);
  return { kind: 'task', no: Number(no), text, leaders: '', lead: '', co: '', deadline: '' };
};

/** The fields of a task as lines, as the plan prints them. */
export const fieldLines = (task) =>
  Object.entries(labels)
    .filter(([, field]) => task[field] !== '')
    .map(([label, field]) => `${label}:${task[field]}`);

/** For each task, how many tasks from it on share a field's words and stand under one heading; 0 for those that follow. A typist merges them. */
export const runsOf = (blocks, field) => {
  const runs = new Map();
  let first = null;
  for (const block of blocks) {
    if (block.kind !== 'task') first = null;
    else if (first !== null && first[field] === block[field]) {
      runs.set(first, runs.get(first) + 1);
      runs.set(block, 0);
    } else {
      first = block;
      runs.set(block, 1);
    }
  }
  return runs;
};
