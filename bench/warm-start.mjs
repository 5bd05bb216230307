import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../scripts/free-port.mjs';
import { atMost, median } from './measure.mjs';
import { serverProcess } from './server-process.mjs';

const runs = 5;

/** (d) From typing `npm start` on an existing ledger to the first page answered. The start that creates the ledger is not counted. */
export const warmStart = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-bench-'));
  try {
    const cold = await start(folder);
    const warm = [];
    for (let run = 0; run < runs; run += 1) warm.push(await start(folder));
    return {
      answers: [atMost('warmStartSeconds', median(warm) / 1000, 1.5)],
      notes: [`warm ${warm.map((time) => Math.round(time)).join(', ')} ms; first start with the plan loaded ${Math.round(cold)} ms`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const start = async (folder) => {
  const port = await freePort();
  const server = await serverProcess('npm', ['start'], {
    port,
    env: { npm_config_loglevel: 'error', PORT: String(port), LUOSHI_DATA: join(folder, 'data'), DATABASE_URL: '' },
  });
  await server.stop();
  return server.firstAnswer;
};
