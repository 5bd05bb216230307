import { type ComparedTask, type ComparisonMode, comparisonModes, comparisonOf, type Lang, type Task } from '@luoshi/domain';
import { type Command, unusable } from '../command.js';
import { comparisonReport } from '../print/comparison-report.js';
import { readPlan } from '../reading/read-plan.js';
import type { Terminal } from '../terminal.js';

type Arguments = { readonly before: string; readonly after: string; readonly json: boolean; readonly mode: ComparisonMode | undefined };

/** `luoshi diff A B [--json] [--mode amended|years]`: what became of each task. Exit 0 if nothing differs, 1 if anything does, as diff does. */
export const command: Command = async (args, lang, terminal) => {
  const given = readArguments(args, lang, terminal);
  if (given === null) return unusable;
  const before = await readPlan(given.before, lang, terminal);
  const after = before === null ? null : await readPlan(given.after, lang, terminal);
  if (before === null || after === null) return unusable;
  const comparison = comparisonOf(before.plan, after.plan, given.mode);
  const { mode, counts, tasks } = comparison;
  terminal.out(
    given.json ? `${JSON.stringify({ mode, counts, changes: tasks.map(taskJson) }, null, 2)}\n` : `${comparisonReport(comparison, lang)}\n`,
  );
  return counts.same === tasks.length ? 0 : 1;
};

const readArguments = (args: readonly string[], lang: Lang, terminal: Terminal): Arguments | null => {
  const at = args.indexOf('--mode');
  const mode = at < 0 ? undefined : comparisonModes.find((one) => one === args[at + 1]);
  const rest = args.filter((word, index) => word !== '--json' && (at < 0 || (index !== at && index !== at + 1)));
  const [before, after, ...others] = rest;
  const isKnown = !rest.some((word) => word.startsWith('-') && word !== '-') && (at < 0 || mode !== undefined);
  if (before !== undefined && after !== undefined && others.length === 0 && isKnown) {
    return { before, after, json: args.includes('--json'), mode };
  }
  terminal.err(`${lang === 'zh' ? '需要两个文件' : 'two files are needed'}\nluoshi diff A B [--json] [--mode amended|years]\n`);
  return null;
};

const sideJson = (task: Task | null) => (task === null ? null : { no: task.no, key: task.key, text: task.text });

const taskJson = ({ kind, before, after, by, hints, alike, fields, targets }: ComparedTask) => ({
  kind,
  before: sideJson(before),
  after: sideJson(after),
  by,
  hints,
  alike,
  fields,
  targets: targets.map(({ metric, move, before: earlier, after: later }) => ({
    metric,
    move,
    before: earlier === null ? null : { value: earlier.value, unit: earlier.unit, text: earlier.text },
    after: later === null ? null : { value: later.value, unit: later.unit, text: later.text },
  })),
});
