import { basename } from 'node:path';
import { sentenceOf } from '@luoshi/domain';
import type { LocalLedger } from '@luoshi/server/local';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';
import { readBytes } from '../reading/read-plan.js';

const usage = 'luoshi import FILE [--data DIR]\n';

/** `luoshi import FILE`: the document as it is into the ledger, in one transaction. Errata are proposed, none is accepted. Exit 1 if refused. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const [file, extra] = words;
  if (file === undefined || extra !== undefined || hasOthers('data')) {
    terminal.err(usage);
    return unusable;
  }
  const bytes = await readBytes(file, lang, terminal);
  if (bytes === null) return unusable;
  const load = async ({ write }: LocalLedger): Promise<number> => {
    const { importDocument } = await import('@luoshi/server');
    const imported = await write((ctx) => importDocument(ctx, { bytes, filename: basename(file) }));
    if (!imported.ok) {
      terminal.err(`${sentenceOf(imported.refusal, lang)}\n`);
      return 1;
    }
    const { tasks, added, changed, withdrawn, revision } = imported.value;
    terminal.out(
      lang === 'zh'
        ? `已导入：任务${tasks}项，新增${added}，变动${changed}，撤下${withdrawn}（第${revision}版）\n`
        : `imported: ${tasks} tasks, ${added} added, ${changed} changed, ${withdrawn} withdrawn (revision ${revision})\n`,
    );
    return 0;
  };
  // Whoever imports a plan into a new ledger wants that plan in it, not the one that is shipped.
  return withLedger(option('data'), lang, terminal, load, 'empty');
};
