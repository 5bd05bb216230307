import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Lang, sentenceOf } from '@luoshi/domain';
import type { LocalLedger } from '@luoshi/server/local';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';
import { readBytes } from '../reading/read-plan.js';
import type { Terminal } from '../terminal.js';

const usage = 'luoshi registry load|export FILE [--data DIR]\n';

/**
 * `luoshi registry load FILE`: units from a spreadsheet (xlsx, csv) into the registry, whole or not at all; exit 1 with the first wrong row.
 * `luoshi registry export FILE`: the registry as .xlsx or .csv, which can be loaded again.
 */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const [act, file, extra] = words;
  if ((act !== 'load' && act !== 'export') || file === undefined || extra !== undefined || hasOthers('data')) {
    terminal.err(usage);
    return unusable;
  }
  if (act === 'export') return withLedger(option('data'), lang, terminal, (ledger) => writeRegistry(ledger, file, lang, terminal));
  const bytes = await readBytes(file, lang, terminal);
  if (bytes === null) return unusable;
  return withLedger(option('data'), lang, terminal, (ledger) => load(ledger, { bytes, filename: basename(file) }, lang, terminal));
};

type Sent = { readonly bytes: Uint8Array; readonly filename: string };

const load = async ({ write }: LocalLedger, sent: Sent, lang: Lang, terminal: Terminal): Promise<number> => {
  const { loadRegistryBytes } = await import('@luoshi/server');
  const loaded = await write((ctx) => loadRegistryBytes(ctx, sent));
  if (!loaded.ok) {
    terminal.err(`${sentenceOf(loaded.refusal, lang)}\n`);
    return 1;
  }
  const { units, collectives, tasks } = loaded.value;
  const added = units.added + collectives.added;
  const changed = units.changed + collectives.changed;
  const same = units.same + collectives.same;
  terminal.out(
    lang === 'zh'
      ? `已导入名录：新增${added}，更正${changed}，相同${same}；重新认定任务${tasks}项\n`
      : `registry loaded: ${added} added, ${changed} corrected, ${same} the same; ${tasks} tasks resolved again\n`,
  );
  return 0;
};

const writeRegistry = async ({ read }: LocalLedger, file: string, lang: Lang, terminal: Terminal): Promise<number> => {
  const { registryFile, registryTable } = await import('@luoshi/server');
  const table = await read(registryTable);
  if (!table.ok) return 1;
  const { body } = await registryFile(table.value, file.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx');
  await writeFile(file, body);
  terminal.out(lang === 'zh' ? `${file}：${table.value.rows.length}行\n` : `${file}: ${table.value.rows.length} rows\n`);
  return 0;
};
