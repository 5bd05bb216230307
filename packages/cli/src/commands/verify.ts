import type { Command } from '../command.js';
import { wordsOf } from '../ledger/options.js';
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

/** `luoshi verify`: checks the audit chain and names the first broken entry. Exit 1 if there is one. */
export const command: Command = (args, lang, terminal) =>
  withLedger(wordsOf(args).option('data'), lang, terminal, async ({ verify }) => {
    const report = await verify();
    if (report.ok) {
      terminal.out(
        lang === 'zh'
          ? `审计链完好：${report.entries}条，末条哈希 ${report.headHash}\n`
          : `the audit chain is sound: ${report.entries} entries, last hash ${report.headHash}\n`,
      );
      return 0;
    }
    const reason = reasons[lang][report.reason];
    terminal.err(
      lang === 'zh'
        ? `审计链在第${report.seq}条断开：${reason}。前${report.entries}条完好。请保留现场，联系审计管理员\n`
        : `the audit chain breaks at entry ${report.seq}: ${reason}. ${report.entries} entries before it are sound. Keep the data folder as it is and tell the audit administrator\n`,
    );
    return 1;
  });
