import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '@luoshi/domain';
import type { Command } from '../command.js';
import { localOptions } from '../ledger/place.js';
import { inUseSentence } from '../ledger/with-ledger.js';
import { processTerminal, type Terminal } from '../terminal.js';

const webRoot = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const defaultPort = 8080;

const words = {
  zh: {
    account: (username: string, password: string) => `首次启动：用户名 ${username}，密码 ${password}（只显示这一次，请记下）\n`,
    stop: '按 Ctrl+C 停止\n',
    portBusy: (port: number) => `端口 ${port} 已被占用；换一个端口：PORT=${port + 1} npm start\n`,
  },
  en: {
    account: (username: string, password: string) =>
      `first start: user ${username}, password ${password} (shown only once, write it down)\n`,
    stop: 'Ctrl+C stops the server\n',
    portBusy: (port: number) => `port ${port} is in use; choose another: PORT=${port + 1} npm start\n`,
  },
} as const;

const stopOnSignal = (close: () => Promise<void>): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (cause: unknown) => {
          console.error(cause);
          process.exit(1);
        },
      );
    });
  }
};

const listen = async (lang: Lang, terminal: Terminal): Promise<number> => {
  const { openLocalLedger } = await import('@luoshi/server/local');
  // The web server is loaded while the database opens in its thread: that halves a start.
  const [ledger, { buildApp }] = await Promise.all([openLocalLedger(localOptions(process.env, lang)), import('@luoshi/server')]);
  const port = Number(process.env['PORT'] ?? defaultPort);
  const host = process.env['HOST'] ?? '127.0.0.1';
  try {
    const app = await buildApp({
      store: ledger.store,
      jurisdictionId: ledger.jurisdictionId,
      webRoot: existsSync(webRoot) ? webRoot : null,
      secure: process.env['LUOSHI_SECURE'] === '1',
      logger: { level: process.env['LUOSHI_LOG'] ?? 'warn' },
    });
    const address = await app.listen({ port, host });
    terminal.out(`Luoshi 落实  ${address}\n`);
    if (ledger.firstAccount !== null) terminal.out(words[lang].account(ledger.firstAccount.username, ledger.firstAccount.password));
    terminal.out(words[lang].stop);
    stopOnSignal(async () => {
      await app.close();
      await ledger.close();
    });
    return 0;
  } catch (cause) {
    await ledger.close();
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    // A first start keeps its password even when the port was taken: it would be shown never again.
    if (ledger.firstAccount !== null) terminal.out(words[lang].account(ledger.firstAccount.username, ledger.firstAccount.password));
    terminal.err(words[lang].portBusy(port));
    return 1;
  }
};

/** `luoshi serve`: web and API on HOST and PORT, the ledger in LUOSHI_DATA or behind DATABASE_URL. Runs until it is told to stop. */
export const command: Command = async (_args, lang, terminal) => {
  try {
    return await listen(lang, terminal);
  } catch (cause) {
    const sentence = inUseSentence(cause, lang);
    if (sentence === null) throw cause;
    terminal.err(sentence);
    return 1;
  }
};

/** The same for `npm start`, in its own process. */
export const serve = async (args: readonly string[]): Promise<void> => {
  const lang: Lang = args.join(' ').includes('--lang en') ? 'en' : 'zh';
  const code = await command(args, lang, processTerminal());
  if (code !== 0) process.exit(code);
};
