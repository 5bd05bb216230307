import { existsSync, readFileSync, statSync } from 'node:fs';
import { at } from './root.mjs';
import { run, toStderr } from './run.mjs';

const lockfile = at('package-lock.json');
const installed = at('node_modules', '.package-lock.json');

/** A mark of the lockfile that costs one stat. */
export const lockMark = () => {
  const { mtimeMs, size } = statSync(lockfile);
  return `${mtimeMs}:${size}`;
};

/**
 * Whether node_modules holds what the lockfile names. Times alone would lie: `npm install` writes the lockfile last, and changing
 * branches touches it. So where the mark is new the two lists are compared; optional packages of other platforms may be missing.
 */
export const dependenciesCurrent = (knownMark) => {
  if (!existsSync(installed)) return false;
  if (knownMark === lockMark()) return true;
  const wanted = packagesOf(lockfile);
  const present = packagesOf(installed);
  return Object.entries(wanted).every(([path, entry]) => !path.includes('node_modules/') || matches(entry, present[path]));
};

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

const matches = (wanted, present) =>
  present === undefined ? wanted.optional === true : wanted.link === present.link && wanted.version === present.version;

/** `npm ci` with the npm that started us, if one did. Development dependencies hold the compiler, so NODE_ENV must not leave them out. */
export const installDependencies = async () => {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runNpm(args);
  if (code !== 0) throw new Error(`安装依赖失败 npm ci failed with exit code ${code}`);
};

const runNpm = (args) => {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], toStderr);
  return process.platform === 'win32' ? run('npm.cmd', args, { ...toStderr, shell: true }) : run('npm', args, toStderr);
};
