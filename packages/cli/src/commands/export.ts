import { writeFile } from 'node:fs/promises';
import { sentenceOf } from '@luoshi/domain';
import type { LedgerFormat } from '@luoshi/server';
import type { LocalLedger } from '@luoshi/server/local';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';

const formats = ['xlsx', 'csv', 'json'] as const satisfies readonly LedgerFormat[];
const usage = 'luoshi export [--xlsx FILE] [--csv FILE] [--json FILE] [--data DIR]\n';

type Wish = { readonly format: LedgerFormat; readonly file: string };

/** `luoshi export`: the whole ledger, as corrected, into one file for each format asked for. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const wishes = formats.flatMap((format): readonly Wish[] => {
    const file = option(format);
    return file === null || file === '' ? [] : [{ format, file }];
  });
  if (wishes.length === 0 || words.length > 0 || hasOthers('data', ...formats)) {
    terminal.err(usage);
    return unusable;
  }
  const writeOne = async ({ write }: LocalLedger, { format, file }: Wish): Promise<boolean> => {
    const { exportLedger } = await import('@luoshi/server');
    const exported = await write((ctx) => exportLedger(ctx, format));
    if (!exported.ok) {
      terminal.err(`${sentenceOf(exported.refusal, lang)}\n`);
      return false;
    }
    await writeFile(file, exported.value.bytes);
    terminal.out(lang === 'zh' ? `${file}：任务${exported.value.tasks}项\n` : `${file}: ${exported.value.tasks} tasks\n`);
    return true;
  };
  return withLedger(option('data'), lang, terminal, async (ledger) => {
    for (const wish of wishes) if (!(await writeOne(ledger, wish))) return 1;
    return 0;
  });
};
