import { Readable } from 'node:stream';
import type { Lang } from '@luoshi/domain';
import type { RestoredLedger } from '@luoshi/server';
import { type Command, unusable } from '../command.js';
import { backupRefusedSentence } from '../ledger/backup-words.js';
import { wordsOf } from '../ledger/options.js';
import { placeOf } from '../ledger/place.js';
import { notOpenedSentence } from '../ledger/with-ledger.js';
import { readBytes } from '../reading/read-plan.js';

const usage = 'luoshi restore FILE [--data DIR] | luoshi restore FILE --drill\n';

const done = ({ manifest, chain, head }: RestoredLedger, isDrill: boolean, lang: Lang): string => {
  const tables = Object.keys(manifest).length;
  const rows = Object.values(manifest).reduce((sum, table) => sum + table.rows, 0);
  const taken = head.takenAt.slice(0, 19).replace('T', ' ');
  if (lang === 'zh') {
    const what = `${tables}个表${rows}行逐行核对一致，审计链${chain.entries}条完好（备份于${taken} UTC）`;
    return isDrill ? `演练成功，没有写入任何台账：${what}\n` : `已恢复：${what}。登录会话未恢复，请重新登录\n`;
  }
  const what = `${rows} rows in ${tables} tables compared, audit chain of ${chain.entries} entries whole (taken ${taken} UTC)`;
  return isDrill
    ? `the drill succeeded and nothing was written: ${what}\n`
    : `restored: ${what}. Sessions are not restored: log in again\n`;
};

/**
 * `luoshi restore FILE`: a backup into a place without a ledger, compared row by row before it is kept; `--drill` does the same in memory and
 * keeps nothing. Exit 1 where the backup is refused or its audit chain is broken.
 */
export const command: Command = async (args, lang, terminal) => {
  const isDrill = args.includes('--drill');
  const { words, option, hasOthers } = wordsOf(args.filter((word) => word !== '--drill'));
  const [file, extra] = words;
  if (file === undefined || extra !== undefined || hasOthers('data')) {
    terminal.err(usage);
    return unusable;
  }
  const bytes = await readBytes(file, lang, terminal);
  if (bytes === null) return unusable;
  const { restoreLedger } = await import('@luoshi/server');
  try {
    const place = isDrill ? ({ memory: true } as const) : placeOf(process.env, option('data'));
    const restored = await restoreLedger(place, Readable.from([bytes]));
    terminal.out(done(restored, isDrill, lang));
    if (restored.chain.ok) return 0;
    terminal.err(
      lang === 'zh' ? `但审计链在第${restored.chain.seq}条断开\n` : `but the audit chain breaks at entry ${restored.chain.seq}\n`,
    );
    return 1;
  } catch (cause) {
    const sentence = backupRefusedSentence(cause, lang) ?? notOpenedSentence(cause, lang);
    if (sentence === null) throw cause;
    terminal.err(sentence);
    return 1;
  }
};
