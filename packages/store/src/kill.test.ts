import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from './audit/verify-chain.js';
import { openStore } from './open-store.js';
import { asSystem } from './testing/describe-store.js';
import { namesInTask, tasksInPlan } from './testing/large-plan.js';
import { startProcess } from './testing/processes/start-process.js';
import { readyFolder } from './testing/ready-folder.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const seed = 20240205;
console.error(`kill -9: seed ${seed}`);

/** Milliseconds, the same ones on every run. */
const moments = (count: number, most: number): readonly number[] => fc.sample(fc.integer({ min: 0, max: most }), { numRuns: count, seed });

const countRows = (dataDir: string) =>
  openStore({ dataDir }).then(async (store) => {
    const counts = await store.read(asSystem, async ({ db }) => {
      const rows = async (table: 'plan' | 'task' | 'assignment' | 'ledger_row' | 'audit_entry'): Promise<number> =>
        (
          await db
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow()
        ).n;
      return {
        plans: await rows('plan'),
        tasks: await rows('task'),
        assignments: await rows('assignment'),
        ledgerRows: await rows('ledger_row'),
        entries: await rows('audit_entry'),
      };
    });
    const chain = await verifyChain(store, '210000');
    await store.close();
    return { ...counts, chain };
  });

const whole = (plans: number) => ({
  plans,
  tasks: plans * tasksInPlan,
  assignments: plans * tasksInPlan * namesInTask,
  ledgerRows: plans * tasksInPlan,
  entries: plans,
  chain: { ok: true, entries: plans },
});

// Every round opens a database or two, which takes seconds on a busy machine.
describe('kill -9', { timeout: 300_000 }, () => {
  it('while plans are written leaves whole plans, all that were answered, and a chain that holds', async () => {
    const dataDir = await readyFolder();
    let answered = 0;
    for (const [round, moment] of moments(5, 1_500).entries()) {
      const writer = startProcess('write-plans', dataDir);
      expect(await writer.nextLine()).toBe('open');
      // On a machine too busy to answer in time every round would prove the empty ledger alone: the first one waits for an answer.
      const first = round === 0 ? await writer.nextLine() : null;
      const said = await writer.killAfter(moment);
      const last = said.at(-1) ?? first;
      if (last !== null) answered = Number(last) + 1;
      const found = await countRows(dataDir);
      expect(found).toMatchObject(whole(found.plans));
      // One more may have been kept just before its answer was to be sent.
      expect([answered, answered + 1]).toContain(found.plans);
      answered = found.plans;
    }
    expect(answered).toBeGreaterThan(0);
  });

  it('while a ledger is made for the first time leaves a folder that can be opened', async () => {
    const dataDir = temporaryFolder();
    for (const moment of moments(3, 2_500)) {
      await startProcess('write-plans', dataDir).killAfter(moment);
    }
    const found = await countRows(dataDir);
    expect(found).toMatchObject(whole(found.plans));
  });
});
