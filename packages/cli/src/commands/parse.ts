import { type Command, unusable } from '../command.js';
import { planJson } from '../print/plan-json.js';
import { taskTable } from '../print/task-table.js';
import { fileArgument } from '../reading/file-argument.js';
import { readPlan } from '../reading/read-plan.js';

/** `luoshi parse FILE [--json]`: the tasks as a table, or the reading as JSON (docs/plan.schema.json). Findings do not change the exit code. */
export const command: Command = async (args, lang, terminal) => {
  const argument = fileArgument(args, 'parse FILE [--json]', lang, terminal);
  if (argument === null) return unusable;
  const read = await readPlan(argument.file, lang, terminal);
  if (read === null) return unusable;
  terminal.out(argument.json ? `${JSON.stringify(planJson(read, lang), null, 2)}\n` : taskTable(read, lang, terminal.width));
  return 0;
};
