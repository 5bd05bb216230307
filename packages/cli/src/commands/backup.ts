import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';
import { notWrittenSentence, writeNewFile } from '../ledger/write-new-file.js';

const usage = 'luoshi backup FILE [--data DIR]\n';

/** `luoshi backup FILE`: the whole ledger into one file, as at one moment. An existing file is not overwritten, and none is left half-written. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const [file, extra] = words;
  if (file === undefined || extra !== undefined || hasOthers('data')) {
    terminal.err(usage);
    return unusable;
  }
  return withLedger(option('data'), lang, terminal, async (ledger) => {
    const { backUpLedger } = await import('@luoshi/server');
    try {
      const manifest = await writeNewFile(file, (into) => backUpLedger(ledger, into, new Date()));
      const rows = Object.values(manifest).reduce((sum, table) => sum + table.rows, 0);
      terminal.out(
        lang === 'zh'
          ? `已备份到 ${file}：任务${manifest['task']?.rows ?? 0}项，共${rows}行。用 luoshi restore ${file} --drill 演练恢复\n`
          : `backed up to ${file}: ${manifest['task']?.rows ?? 0} tasks, ${rows} rows. Try it: luoshi restore ${file} --drill\n`,
      );
      return 0;
    } catch (cause) {
      const sentence = notWrittenSentence(file, cause, lang);
      if (sentence === null) throw cause;
      terminal.err(sentence);
      return 1;
    }
  });
};
