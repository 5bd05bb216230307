import type { Lang } from '@luoshi/domain';
import type { ChainReport } from '@luoshi/server';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { verifyFile } from '../ledger/verify-file.js';
import { withLedger } from '../ledger/with-ledger.js';

const reasons = {
  zh: { missing: '缺少这一条', changed: '内容与哈希不符', unlinked: '没有接上前一条', 'cut-off': '末尾的记录被截去' },
  en: {
    missing: 'the entry is missing',
    changed: 'its words do not fit its hash',
    unlinked: 'it does not name the hash before it',
    'cut-off': 'entries at the end were cut off',
  },
} as const;

const usage = 'luoshi verify [--data DIR] | luoshi verify ARCHIVE\n';

const sound = (entries: number, hash: string, lang: Lang): string =>
  lang === 'zh' ? `审计链完好：${entries}条，末条哈希 ${hash}\n` : `the audit chain is sound: ${entries} entries, last hash ${hash}\n`;

const broken = ({ seq, entries, reason }: Extract<ChainReport, { ok: false }>, lang: Lang): string =>
  lang === 'zh'
    ? `审计链在第${seq}条断开：${reasons.zh[reason]}。前${entries}条完好。请保留现场，联系审计管理员\n`
    : `the audit chain breaks at entry ${seq}: ${reasons.en[reason]}. ${entries} entries before it are sound. Keep the data folder as it is and tell the audit administrator\n`;

/** `luoshi verify`: checks the audit chain and names the first broken entry; `luoshi verify FILE` proves an archive. Exit 1 if something is wrong. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const [file, extra] = words;
  if (extra !== undefined || hasOthers('data')) {
    terminal.err(usage);
    return unusable;
  }
  if (file !== undefined) return verifyFile(file, lang, terminal);
  return withLedger(option('data'), lang, terminal, async ({ verify }) => {
    const report = await verify();
    if (report.ok) terminal.out(sound(report.entries, report.headHash, lang));
    else terminal.err(broken(report, lang));
    return report.ok ? 0 : 1;
  });
};
