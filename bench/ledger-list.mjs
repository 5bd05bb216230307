import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../scripts/free-port.mjs';
import { throwawayPostgres } from '../scripts/throwaway-postgres.mjs';
import { logIn, luoshiProcess } from './luoshi-process.mjs';
import { atLeast, median } from './measure.mjs';
import { serverProcess } from './server-process.mjs';

const connections = 16;
const seconds = 2;
const rounds = 5;
const list = '/api/tasks?limit=50';

/** (c) The ledger's first page through the API, against the same bytes from memory and against the same statements through the bare driver. */
export const ledgerList = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-bench-'));
  const cluster = await throwawayPostgres();
  try {
    const embedded = await onEmbedded(folder);
    const postgres = cluster === null ? null : await onPostgres(folder, cluster.url);
    return {
      answers: [...answersOf('', embedded), ...(postgres === null ? [] : answersOf('Postgres', postgres))],
      notes: [
        ...notesOf('embedded', embedded),
        ...(postgres === null ? ['PostgreSQL: no server binaries found'] : notesOf('PostgreSQL', postgres)),
        `medians of ${rounds} rounds in turn, ${seconds} s each, ${connections} connections, requests per second`,
      ],
    };
  } finally {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

// Two processes may not share an embedded database, so the rival gets a copy of the folder.
const onEmbedded = async (folder) => {
  const data = join(folder, 'data');
  const copy = join(folder, 'copy');
  const env = { LUOSHI_DATA: data, DATABASE_URL: '' };
  const first = await luoshiProcess(env);
  await first.stop();
  cpSync(join(data, 'ledger'), copy, { recursive: true });
  return compare(folder, env, first.password, copy);
};

const onPostgres = async (folder, url) => {
  const env = { LUOSHI_DATA: join(folder, 'unused'), DATABASE_URL: url };
  const first = await luoshiProcess(env);
  await first.stop();
  return compare(folder, env, first.password, url);
};

const compare = async (folder, env, password, place) => {
  const servers = [];
  const start = async (starting) => {
    servers.push(await starting);
    return servers.at(-1);
  };
  try {
    const luoshi = await start(luoshiProcess(env));
    const headers = { cookie: await logIn(luoshi.address, password) };
    const answer = join(folder, 'answer.json');
    writeFileSync(answer, Buffer.from(await (await fetch(luoshi.address + list, { headers })).arrayBuffer()));
    const memory = await start(rival('memory', answer));
    const sql = await start(rival('bare-sql', place));
    await expectSameTasks(luoshi, sql, headers);
    return await race({ luoshi, fresh: luoshi, memory, sql }, headers);
  } finally {
    for (const { stop } of servers) await stop();
  }
};

// A rival that answers something else is no rival. It fetches one row more, by which Luoshi knows that a page follows.
const expectSameTasks = async (luoshi, sql, headers) => {
  const [own, theirs] = await Promise.all([luoshi, sql].map(async ({ address }) => (await fetch(address + list, { headers })).json()));
  const same = own.total === theirs.total && own.items.every((task, index) => task.taskId === theirs.items[index].taskId);
  if (!same || theirs.items.length !== own.items.length + 1) throw new Error('the bare driver does not answer with the same tasks');
};

const rival = async (name, argument) => {
  const port = await freePort();
  const server = await serverProcess(process.execPath, [`bench/rivals/${name}.mjs`, String(port), argument], { port, path: list });
  return { ...server, address: `http://127.0.0.1:${port}` };
};

const race = async (lanes, headers) => {
  const rates = Object.fromEntries(Object.keys(lanes).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, { address }] of Object.entries(lanes)) {
      const rate = await requestsPerSecond(address, headers, name === 'fresh' ? [{ setupRequest: freshRequest }] : [{ path: list }]);
      if (round >= 0) rates[name].push(rate);
    }
  }
  return Object.fromEntries(Object.entries(rates).map(([name, values]) => [name, median(values)]));
};

const requestsPerSecond = async (url, headers, requests) => {
  const result = await autocannon({ url, headers, requests, connections, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.total / result.duration;
};

// The same list asked in ever new spellings (blanks are no search words), so that no kept page answers it.
let spelling = 0;
const freshRequest = (request) => {
  spelling += 1;
  const blanks = spelling.toString(2).replaceAll('0', '%20').replaceAll('1', '%09');
  return { ...request, path: `${list}&q=${blanks}` };
};

const answersOf = (suffix, { luoshi, memory, sql }) => [
  atLeast(`listOverMemory${suffix}`, luoshi / memory, 0.5),
  atLeast(`listOverSql${suffix}`, luoshi / sql, 0.7),
];

const notesOf = (store, { luoshi, fresh, memory, sql }) => [
  `${store}: list ${luoshi.toFixed(0)}, bytes from memory ${memory.toFixed(0)}, bare driver ${sql.toFixed(0)}`,
  `${store}, without kept pages: ${fresh.toFixed(0)} (${(fresh / memory).toFixed(2)} of memory, ${(fresh / sql).toFixed(2)} of the bare driver)`,
];
