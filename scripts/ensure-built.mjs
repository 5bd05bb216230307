import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { dependenciesCurrent, installDependencies, lockMark } from './dependencies.mjs';
import { fingerprint } from './fingerprint.mjs';
import { at } from './root.mjs';
import { runTool, toStderr } from './run.mjs';

// Kept under node_modules, so that a new installation forgets it.
const stampFile = at('node_modules', '.cache', 'luoshi', 'built.json');

const nodePackages = ['domain', 'parser', 'documents', 'store', 'server', 'client', 'cli'];
const sourcesOf = (names) => ['tsconfig.base.json', ...names.map((name) => `packages/${name}`)];
const nodeSources = sourcesOf(nodePackages);
const webSources = sourcesOf(['domain', 'client', 'web']);

/**
 * Makes the checkout runnable: installs what the lockfile names, compiles the packages, and with `web` builds the pages.
 * Where nothing changed it only looks at file times (under 50 ms) and prints nothing. What it prints goes to stderr, so that a command's
 * own output stays clean.
 */
export const ensureBuilt = async ({ web = false } = {}) => {
  refuseOldNode();
  await ensureInstalled();
  await ensure(
    'packages',
    nodeSources,
    nodePackages.map((name) => `packages/${name}/dist/index.js`),
    compile,
  );
  if (web) await ensure('web', webSources, ['packages/web/dist/index.html'], buildWeb);
};

const refuseOldNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `需要 Node 20.19 或更新版本，现为 ${process.versions.node} · Node 20.19 or newer is needed, this is ${process.versions.node}`,
  );
};

const ensureInstalled = async () => {
  const mark = lockMark();
  if (!dependenciesCurrent(readStamp().lock)) {
    console.error('安装依赖 installing…');
    await installDependencies();
  }
  if (readStamp().lock !== mark) writeStamp({ lock: mark });
};

// The mark is taken before the work: a file saved meanwhile is built next time.
const ensure = async (name, sources, results, work) => {
  const mark = fingerprint(sources);
  if (readStamp()[name] === mark && results.every((file) => existsSync(at(file)))) return;
  await work();
  writeStamp({ [name]: mark });
};

const compile = async () => {
  console.error('编译 building the packages…');
  const code = await runTool('typescript/bin/tsc', ['-b', at('packages', 'cli')], toStderr);
  if (code !== 0) throw new Error('编译失败，见上 the packages did not compile, see above');
};

const buildWeb = async () => {
  console.error('构建网页 building the web pages…');
  const code = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { ...toStderr, cwd: at('packages', 'web') });
  if (code !== 0) throw new Error('网页构建失败，见上 the web pages did not build, see above');
};

const readStamp = () => (existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {});

const writeStamp = (change) => {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ ...readStamp(), ...change }));
};
