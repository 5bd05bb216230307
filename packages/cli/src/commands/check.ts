import { severityOf } from '@luoshi/domain';
import { type Command, unusable } from '../command.js';
import { findingsReport } from '../print/findings-report.js';
import { findingJson } from '../print/plan-json.js';
import { fileArgument } from '../reading/file-argument.js';
import { readPlan } from '../reading/read-plan.js';

/** `luoshi check FILE [--json]`: the findings, each at its place, as a compiler prints them. Exit 1 if any is an error. */
export const command: Command = async (args, lang, terminal) => {
  const argument = fileArgument(args, 'check FILE [--json]', lang, terminal);
  if (argument === null) return unusable;
  const read = await readPlan(argument.file, lang, terminal);
  if (read === null) return unusable;
  const { diagnostics } = read;
  terminal.out(
    argument.json
      ? `${JSON.stringify({ diagnostics: diagnostics.map((one) => findingJson(one, lang)) }, null, 2)}\n`
      : findingsReport(read, lang),
  );
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error') ? 1 : 0;
};
