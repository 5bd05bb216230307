import type { Lang } from '@luoshi/domain';
import type { LocalLedger, LocalOptions } from '@luoshi/server/local';
import type { Terminal } from '../terminal.js';
import { firstAccountSentence } from './first-account.js';
import { localOptions } from './place.js';

const inUse: Readonly<Record<Lang, (folder: string, pid: number) => string>> = {
  zh: (folder, pid) => `数据文件夹 ${folder} 正由进程 ${pid} 使用。\n请先停止那个进程（Ctrl+C），或换一个文件夹：LUOSHI_DATA=另一文件夹\n`,
  en: (folder, pid) =>
    `the data folder ${folder} is in use by process ${pid}.\nStop that process first (Ctrl+C), or use another folder: LUOSHI_DATA=other-folder\n`,
};

const noLedger: Readonly<Record<Lang, string>> = {
  zh: '这里还没有台账。先运行 npm start，或用 luoshi import 导入方案；文件夹由 LUOSHI_DATA 或 --data 指定\n',
  en: 'there is no ledger here yet. Run npm start or luoshi import first; LUOSHI_DATA or --data names the folder\n',
};

// The network's refusals, a wrong name or password (class 28), no such database.
const unreachable = /^(E[A-Z]+|28\w{3}|3D000)$/;

const noDatabase: Readonly<Record<Lang, (reason: string) => string>> = {
  zh: (reason) => `打不开 DATABASE_URL 所指的数据库：${reason}\n请检查地址、用户名、密码，以及数据库是否在运行\n`,
  en: (reason) =>
    `the database that DATABASE_URL names cannot be opened: ${reason}\nCheck the address, the user, the password, and that the database runs\n`,
};

/** The sentence for a ledger that cannot be opened: another process has it, there is none, or no database answers; null for every other fault. */
export const notOpenedSentence = (cause: unknown, lang: Lang): string | null => {
  if (!(cause instanceof Error)) return null;
  if (cause.name === 'NoLedger') return noLedger[lang];
  if (cause.name === 'DatabaseFault' && 'code' in cause && unreachable.test(String(cause.code))) return noDatabase[lang](cause.message);
  return cause.name === 'StoreLocked' && 'folder' in cause && 'pid' in cause ? inUse[lang](String(cause.folder), Number(cause.pid)) : null;
};

/** What becomes of a place without a ledger: none is made, one without a plan, or one as the first `npm start` makes it. */
type WhenNew = 'refuse' | 'empty' | 'first-start';

const optionsFor = (dataDir: string | null, lang: Lang, whenNew: WhenNew): LocalOptions => {
  const options = localOptions(process.env, lang, dataDir);
  return { ...options, mustExist: whenNew === 'refuse', firstDocument: whenNew === 'empty' ? null : options.firstDocument };
};

/** Opens this machine's ledger for one command and closes it after; 1 with a clear sentence where it cannot be opened. */
export const withLedger = async (
  dataDir: string | null,
  lang: Lang,
  terminal: Terminal,
  work: (ledger: LocalLedger) => Promise<number>,
  whenNew: WhenNew = 'refuse',
): Promise<number> => {
  const { openLocalLedger } = await import('@luoshi/server/local');
  let ledger: LocalLedger;
  try {
    ledger = await openLocalLedger(optionsFor(dataDir, lang, whenNew));
  } catch (cause) {
    const sentence = notOpenedSentence(cause, lang);
    if (sentence === null) throw cause;
    terminal.err(sentence);
    return 1;
  }
  try {
    terminal.out(firstAccountSentence(ledger, lang));
    return await work(ledger);
  } finally {
    await ledger.close();
  }
};
