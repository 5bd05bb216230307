import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const oldest = 15;

/**
 * Starts a PostgreSQL cluster of its own in a temporary folder, on a free loopback port, without fsync: for tests and benchmarks only.
 * Resolves to its superuser address and a `stop` that removes it, or to null where no server binaries (15 or newer) are found.
 */
export const throwawayPostgres = async () => {
  const bin = findBinaries();
  if (bin === null) return null;
  const owner = ownerOfCluster();
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const cluster = { bin, owner, folder, data: join(folder, 'data'), port: await freePort() };
  try {
    initialise(cluster);
    return await start(cluster);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

const findBinaries = () => {
  const debian = '/usr/lib/postgresql';
  const installed = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...installed.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && versionOf(folder) >= oldest) ?? null;
};

const versionOf = (folder) => Number(/ (\d+)/.exec(execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);

// The server refuses to run as root, so root lends it the first account there is of these.
const ownerOfCluster = () => {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const found = readFileSync('/etc/passwd', 'utf8').match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'));
    if (found !== null) return { uid: Number(found[1]), gid: Number(found[2]) };
  }
  throw new Error('PostgreSQL cannot run as root, and there is no account postgres or nobody');
};

// C.UTF-8: under plain C pg_trgm takes no Chinese character for a letter and finds nothing.
const initialise = ({ bin, owner, folder, data }) => {
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  const args = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', `--locale=${locale}`, '--no-sync'];
  execFileSync(join(bin, 'initdb'), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
};

const start = async ({ bin, owner, folder, data, port }) => {
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'log_min_messages=fatal'];
  const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(bin, 'postgres'), args, { ...owner, cwd: folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await untilReady(bin, port, child);
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop };
};

const untilReady = async (bin, port, child) => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with exit code ${child.exitCode}`);
    if (answers(bin, port)) return;
    await pause(100);
  }
  child.kill('SIGQUIT');
  throw new Error('PostgreSQL did not answer within 30 s');
};

const answers = (bin, port) => {
  try {
    execFileSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
