import { sentenceOf } from '@luoshi/domain';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';
import { notWrittenSentence, writeNewFile } from '../ledger/write-new-file.js';

const usage = 'luoshi archive FILE [--data DIR]\n';

/** `luoshi archive FILE`: ledger, documents, evidence, backup and audit chain as one package that `luoshi verify FILE` proves complete. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const [file, extra] = words;
  if (file === undefined || extra !== undefined || hasOthers('data')) {
    terminal.err(usage);
    return unusable;
  }
  return withLedger(option('data'), lang, terminal, async (ledger) => {
    const { archiveLedger } = await import('@luoshi/server');
    const archived = await archiveLedger(ledger, new Date());
    if (!archived.ok) {
      terminal.err(`${sentenceOf(archived.refusal, lang)}\n`);
      return 1;
    }
    const { bytes, sha256, files, tasks } = archived.value;
    try {
      await writeNewFile(file, async (into) => {
        into.end(bytes);
      });
    } catch (cause) {
      const sentence = notWrittenSentence(file, cause, lang);
      if (sentence === null) throw cause;
      terminal.err(sentence);
      return 1;
    }
    terminal.out(
      lang === 'zh'
        ? `已归档到 ${file}：任务${tasks}项，文件${files}个。SHA-256 ${sha256}，请另处保存；用 luoshi verify ${file} 核验\n`
        : `archived to ${file}: ${tasks} tasks, ${files} files. SHA-256 ${sha256}: keep it elsewhere; prove it with luoshi verify ${file}\n`,
    );
    return 0;
  });
};
