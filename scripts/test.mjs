import { ensureBuilt } from './ensure-built.mjs';

// `npm test` runs every check. `npm test -- lint types` runs those; any other word is handed to vitest: `npm test -- parser`.
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const strict = process.env.LUOSHI_TEST_NOTHING_SKIPPED === '1';
const words = process.argv.slice(2);

let cluster = null;
const stopAndLeave = async (signal) => {
  await cluster?.stop();
  process.exit(signal === 'SIGINT' ? 130 : 143);
};
process.once('SIGINT', stopAndLeave);
process.once('SIGTERM', stopAndLeave);

const runCheck = async (name, check, filters) => {
  console.log(`\n▸ ${name}`);
  const started = performance.now();
  const result = await check(filters, (running) => {
    cluster = running;
  }).catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, reasons: [], ...result, took: seconds(started) };
};

const chosen = (checks) => {
  const names = Object.keys(checks).filter((name) => words.includes(name));
  const filters = words.filter((word) => !(word in checks));
  if (words.length === 0) return { names: Object.keys(checks), filters };
  return { names: filters.length > 0 && !names.includes('suites') ? [...names, 'suites'] : names, filters };
};

const report = (results) => {
  console.log('');
  for (const { name, passed, failed, skipped, took } of results) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed, ${skipped} skipped  (${took})`);
  }
  for (const reason of results.flatMap(({ reasons }) => reasons)) console.log(`  ${reason}`);
};

const main = async () => {
  await ensureBuilt({ web: true });
  const { checks } = await import('./checks.mjs');
  const { names, filters } = chosen(checks);
  const results = [];
  for (const name of names) results.push(await runCheck(name, checks[name], filters));
  report(results);
  const total = (field) => results.reduce((sum, result) => sum + result[field], 0);
  if (strict && total('skipped') > 0) console.log('Nothing may be skipped here (LUOSHI_TEST_NOTHING_SKIPPED=1).');
  console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
  return total('failed') > 0 || (strict && total('skipped') > 0) ? 1 : 0;
};

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  console.log('\n0 passed, 1 failed, 0 skipped');
  return 1;
});
