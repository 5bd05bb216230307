import { existsSync, readdirSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { at } from './root.mjs';
import { runTool } from './run.mjs';
import { runVitest } from './run-vitest.mjs';
import { throwawayPostgres } from './throwaway-postgres.mjs';

const one = (code) => (code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
const skip = (reason) => ({ passed: 0, failed: 0, skipped: 1, reasons: [reason] });

const types = async () => one(await runTool('typescript/bin/tsc', ['-b']));
const lint = async () => one(await runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']));
const unused = async () => one(await runTool('knip/bin/knip.js', ['--no-progress']));

// Every suite but the browser's, with a throwaway PostgreSQL beside PGlite where there is one.
const suites = async (filters, onCluster) => {
  const given = process.env.LUOSHI_TEST_POSTGRES_URL;
  const cluster = given === undefined ? await throwawayPostgres() : null;
  onCluster(cluster);
  const url = given ?? cluster?.url;
  try {
    const result = await runVitest(['--project=!journeys', ...filters], url === undefined ? {} : { LUOSHI_TEST_POSTGRES_URL: url });
    return url === undefined ? withSkip(result, 'the suites on PostgreSQL: no server binaries (15 or newer) found') : result;
  } finally {
    await cluster?.stop();
    onCluster(null);
  }
};

const withSkip = (result, reason) => ({ ...result, skipped: result.skipped + 1, reasons: [reason] });

const journeys = async (filters) => {
  const folder = at('packages', 'web', 'journeys');
  if (!existsSync(folder) || !readdirSync(folder).some((file) => file.endsWith('.journey.ts'))) {
    return { passed: 0, failed: 1, skipped: 0, reasons: ['packages/web/journeys holds no journey'] };
  }
  const chromium = findChromium();
  if (chromium === null) return skip('the browser journeys: no Chromium found; name one in CHROMIUM');
  return runVitest(['--project=journeys', ...filters], { CHROMIUM: chromium });
};

/** Everything `npm test` runs, quick answers first. Each resolves to counts, and to the reasons of what it left out. */
export const checks = { types, lint, unused, suites, journeys };
