import type { Lang } from '@luoshi/domain';
import type { LocalLedger } from '@luoshi/server/local';
import type { Terminal } from '../terminal.js';
import { localOptions } from './place.js';

const inUse: Readonly<Record<Lang, (folder: string, pid: number) => string>> = {
  zh: (folder, pid) => `数据文件夹 ${folder} 正由进程 ${pid} 使用。\n请先停止那个进程（Ctrl+C），或换一个文件夹：LUOSHI_DATA=另一文件夹\n`,
  en: (folder, pid) =>
    `the data folder ${folder} is in use by process ${pid}.\nStop that process first (Ctrl+C), or use another folder: LUOSHI_DATA=other-folder\n`,
};

/** The sentence for a ledger that another process has; null for every other fault. */
export const inUseSentence = (cause: unknown, lang: Lang): string | null => {
  if (!(cause instanceof Error) || cause.name !== 'StoreLocked' || !('folder' in cause) || !('pid' in cause)) return null;
  return inUse[lang](String(cause.folder), Number(cause.pid));
};

/** Opens this machine's ledger for one command and closes it after; 1 with a clear sentence while another process has it. */
export const withLedger = async (
  dataDir: string | null,
  lang: Lang,
  terminal: Terminal,
  work: (ledger: LocalLedger) => Promise<number>,
): Promise<number> => {
  const { openLocalLedger } = await import('@luoshi/server/local');
  let ledger: LocalLedger;
  try {
    ledger = await openLocalLedger(localOptions(process.env, lang, dataDir));
  } catch (cause) {
    const sentence = inUseSentence(cause, lang);
    if (sentence === null) throw cause;
    terminal.err(sentence);
    return 1;
  }
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
};
