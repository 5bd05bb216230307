import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../../scripts/free-port.mjs';
import { atLeast, median } from '../measure.mjs';
import { serverProcess } from '../server-process.mjs';
import { fillYear } from './open-year.mjs';
import { cycleId, openPeriod } from './year-rows.mjs';

const readers = 8;

/** Readers of an embedded ledger, alone and while one more client asks for its heaviest page again and again. */
export const yearOnEmbedded = async ({ small, shares, seconds, rounds }) => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-year-'));
  try {
    const dataDir = join(folder, 'data');
    const year = await fillYear({ dataDir }, { tasks: small, shares });
    const times = { seconds, rounds };
    const anew = await withServer(dataDir, 'anew', (server) => race(server, year, times));
    const kept = await withServer(dataDir, 'kept', (server) => race(server, year, times));
    return {
      answers: [
        atLeast('yearReadersBesideHeaviest', kept.beside / kept.alone, 0.5),
        atLeast('yearReadersBesideHeaviestAnew', anew.beside / anew.alone, 0.5),
      ],
      notes: [noteOf('pages kept', kept), noteOf('every page made anew', anew)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const withServer = async (dataDir, pages, work) => {
  const port = await freePort();
  const server = await serverProcess(process.execPath, ['bench/year/serve-year.mjs', String(port), dataDir, pages], {
    port,
    path: '/api/session',
  });
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    await server.stop();
  }
};

const race = async (address, { account, planId }, { seconds, rounds }) => {
  const headers = { cookie: await logIn(address, account) };
  const client = { address, headers, seconds };
  const heaviest = await slowestOf(client, heavyPages(planId));
  const rates = { alone: [], beside: [] };
  for (let round = -1; round < rounds; round += 1) {
    const alone = await requestsPerSecond(client, readPages(planId), readers);
    const [beside] = await Promise.all([
      requestsPerSecond(client, readPages(planId), readers),
      requestsPerSecond(client, [heaviest.path], 1),
    ]);
    if (round < 0) continue;
    rates.alone.push(alone);
    rates.beside.push(beside);
  }
  return { heaviest, alone: median(rates.alone), beside: median(rates.beside) };
};

const logIn = async (address, account) => {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(account),
  });
  if (answer.status !== 200) throw new Error(`log-in answered ${answer.status}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
};

const readPages = (planId) => [
  `/api/tasks?plan=${planId}&limit=100`,
  `/api/plans/${planId}/overview`,
  `/api/plans/${planId}/progress`,
  '/api/desk?limit=50',
  `/api/lights?plan=${planId}&period=${openPeriod}&limit=50`,
];

const heavyPages = (planId) => [
  `/api/tasks?plan=${planId}&limit=500`,
  `/api/plans/${planId}/overview`,
  `/api/board?cycle=${cycleId}&period=${openPeriod}`,
  '/api/burden?month=2024-12',
  `/api/workbench?plan=${planId}&limit=500`,
  `/api/cycles?plan=${planId}`,
  `/api/reports?plan=${planId}&limit=500`,
  `/api/lights?plan=${planId}&period=${openPeriod}&limit=500`,
];

// Twice each: what the first reading of a page prepares is not its weight.
const slowestOf = async (client, paths) => {
  const pages = [];
  for (const path of paths) {
    await timeOf(client, path);
    pages.push({ path, milliseconds: await timeOf(client, path) });
  }
  return pages.toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
};

const timeOf = async ({ address, headers }, path) => {
  const started = performance.now();
  const answer = await fetch(address + path, { headers });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - started;
};

const requestsPerSecond = async ({ address, headers, seconds }, paths, connections) => {
  const requests = paths.map((path) => ({ method: 'GET', path }));
  const result = await autocannon({ url: address, headers, requests, connections, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${paths[0]}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.total / result.duration;
};

const noteOf = (how, { heaviest, alone, beside }) =>
  `${readers} readers, ${how}: ${alone.toFixed(0)} requests a second alone, ${beside.toFixed(0)} beside ${heaviest.path.replace(/[0-9a-f-]{36}/, '…')} (${heaviest.milliseconds.toFixed(0)} ms)`;
