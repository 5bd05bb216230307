import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of its own with the shipped plan, as `npm start` gives it to a new office. */
export type StartedLedger = {
  readonly address: string;
  readonly username: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
};

const command = join(import.meta.dirname, '..', '..', 'cli', 'bin', 'luoshi.js');

type Home = { readonly folder: string; readonly remove: () => void };

const emptyHome = (): Home => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-journey-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const serve = async <T>({ folder, remove }: Home, greeted: (server: ChildProcess) => Promise<T>) => {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', LUOSHI_DATA: folder, DATABASE_URL: undefined };
  const server = spawn(process.execPath, [command, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    return { greeting: await greeted(server), stop: () => stopped(server) };
  } catch (cause) {
    await stopped(server);
    remove();
    throw cause;
  }
};

// A first start takes seconds of computing; every journey but the first begins on a copy of what it left.
let firstStart: Promise<Account & { readonly folder: string }> | null = null;

const startFirst = async () => {
  const home = emptyHome();
  process.once('exit', home.remove);
  const { greeting, stop } = await serve(home, firstWords);
  await stop();
  return { folder: home.folder, ...greeting };
};

/** Starts a server on a free port, on a folder as a first start leaves it, and waits until it tells its address. */
export const startLedger = async (): Promise<StartedLedger> => {
  firstStart ??= startFirst();
  const { folder, username, password } = await firstStart;
  const home = emptyHome();
  cpSync(folder, home.folder, { recursive: true });
  const { greeting, stop } = await serve(home, addressOf);
  return {
    ...{ address: greeting, username, password },
    stop: async () => {
      await stop();
      home.remove();
    },
  };
};

type Account = Pick<StartedLedger, 'username' | 'password'>;

const firstWords = async (server: ChildProcess): Promise<Account> => {
  const [, username = '', password = ''] = await told(server, /用户名 (\S+)，密码 ([^（\s]+)/);
  return { username, password };
};

const addressOf = async (server: ChildProcess): Promise<string> => (await told(server, /http:\/\/127\.0\.0\.1:\d+/))[0] ?? '';

const told = (server: ChildProcess, words: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: Buffer) => {
      said += piece;
      const found = words.exec(said);
      if (found !== null) resolve(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', (piece: Buffer) => {
      said += piece;
    });
    server.once('exit', (code) => reject(new Error(`the server stopped with ${code}: ${said}`)));
  });

const stopped = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
