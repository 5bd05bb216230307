import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run.mjs';

/**
 * Runs vitest and counts from its own report: `{ passed, failed, skipped }`. A file that could not be loaded and an error outside any
 * test are failures too, though no test of theirs is counted by vitest.
 */
export const runVitest = async (args, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-vitest-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool('vitest/vitest.mjs', ['run', ...args, ...reporters], { env: { ...process.env, ...env } });
    return counts(code, existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const counts = (code, report) => {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloadable;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};
