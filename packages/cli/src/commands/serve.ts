import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '@luoshi/domain';
import type { AppOptions } from '@luoshi/server';
import type { LocalLedger } from '@luoshi/server/local';
import { type Command, unusable } from '../command.js';
import { firstAccountSentence } from '../ledger/first-account.js';
import { localOptions } from '../ledger/place.js';
import { notOpenedSentence } from '../ledger/with-ledger.js';
import { processTerminal, type Terminal } from '../terminal.js';

const webRoot = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const defaultPort = 8080;

const words = {
  zh: {
    stop: '按 Ctrl+C 停止\n',
    portBusy: (port: number) => `端口 ${port} 已被占用；换一个端口：PORT=${port + 1} npm start\n`,
    noPort: (port: string) => `PORT=${port} 不是端口号（0–65535）\n`,
  },
  en: {
    stop: 'Ctrl+C stops the server\n',
    portBusy: (port: number) => `port ${port} is in use; choose another: PORT=${port + 1} npm start\n`,
    noPort: (port: string) => `PORT=${port} is no port (0–65535)\n`,
  },
} as const;

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535;

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

const appOptions = ({ store, jurisdictionId }: LocalLedger, environment: NodeJS.ProcessEnv): Omit<AppOptions, 'now'> => {
  const trustProxy = environment['LUOSHI_TRUST_PROXY'] ?? '';
  const scan = environment['LUOSHI_SCAN'] ?? '';
  return {
    store,
    jurisdictionId,
    webRoot: existsSync(webRoot) ? webRoot : null,
    secure: environment['LUOSHI_SECURE'] === '1',
    ...(scan === '' ? {} : { scanCommand: scan }),
    ...(trustProxy === '' ? {} : { trustProxy }),
    logger: { level: environment['LUOSHI_LOG'] ?? 'warn' },
  };
};

const listen = async (port: number, lang: Lang, terminal: Terminal): Promise<number> => {
  const { openLocalLedger } = await import('@luoshi/server/local');
  // The web server is loaded while the database opens in its thread: that halves a start.
  const [ledger] = await Promise.all([openLocalLedger(localOptions(process.env, lang)), import('@luoshi/server')]);
  return serveLedger(ledger, { port, lang, terminal });
};

/** How an open ledger is served. `now`: the machine's time where absent. */
export type Serving = { readonly port: number; readonly lang: Lang; readonly terminal: Terminal; readonly now?: () => Date };

/** Serves an open ledger until the process is told to stop; closes it where that fails. */
export const serveLedger = async (ledger: LocalLedger, { port, lang, terminal, now }: Serving): Promise<number> => {
  const { buildApp, startScheduler } = await import('@luoshi/server');
  try {
    const app = await buildApp({ ...appOptions(ledger, process.env), ...(now === undefined ? {} : { now }) });
    const address = await app.listen({ port, host: process.env['HOST'] ?? '127.0.0.1' });
    terminal.out(`Luoshi 落实  ${address}\n${firstAccountSentence(ledger, lang)}${words[lang].stop}`);
    const { store, jurisdictionId } = ledger;
    const tell = (err: unknown, job: string): void => app.log.error({ err, job }, 'fault');
    // A copy that is only looked at must remind nobody.
    const isSilent = process.env['LUOSHI_SILENT'] === '1';
    const scheduler = isSilent ? null : startScheduler({ store, jurisdictionId, lang, ...(now === undefined ? {} : { now }), tell });
    stopOnSignal(async () => {
      await app.close();
      await scheduler?.close();
      await ledger.close();
    });
    return 0;
  } catch (cause) {
    await ledger.close();
    // Whatever went wrong, the password of a first start was kept and would be shown never again.
    terminal.out(firstAccountSentence(ledger, lang));
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    terminal.err(words[lang].portBusy(port));
    return 1;
  }
};

/** The port that the environment names; null after saying on standard error that it names none that there is. */
export const portOf = (environment: NodeJS.ProcessEnv, lang: Lang, terminal: Terminal): number | null => {
  const port = Number(environment['PORT'] ?? defaultPort);
  if (isPort(port)) return port;
  terminal.err(words[lang].noPort(environment['PORT'] ?? ''));
  return null;
};

/** `luoshi serve`: web and API on HOST and PORT, the ledger in LUOSHI_DATA or behind DATABASE_URL. Runs until it is told to stop. */
export const command: Command = async (_args, lang, terminal) => {
  const port = portOf(process.env, lang, terminal);
  if (port === null) return unusable;
  try {
    return await listen(port, lang, terminal);
  } catch (cause) {
    const sentence = notOpenedSentence(cause, lang);
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
