import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

/** Starts a server on a free port with an empty folder, and waits until it tells its address and its first account. */
export const startLedger = async (): Promise<StartedLedger> => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-journey-'));
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', LUOSHI_DATA: folder, DATABASE_URL: undefined };
  const server = spawn(process.execPath, [command, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await firstWords(server)), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
};

type Greeting = Pick<StartedLedger, 'address' | 'username' | 'password'>;

const firstWords = (server: ChildProcess): Promise<Greeting> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: Buffer) => {
      said += piece;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      const [, username, password] = /用户名 (\S+)，密码 ([^（\s]+)/.exec(said) ?? [];
      if (address !== undefined && username !== undefined && password !== undefined) resolve({ address, username, password });
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
