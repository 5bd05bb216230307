import { randomUUID } from 'node:crypto';
import { openLocalLedger } from '../../packages/server/dist/local/local-ledger.js';
import { recomputePlan } from '../../packages/server/dist/progress/recompute-plan.js';
import { openStore } from '../../packages/store/dist/index.js';
import { atServer } from '../../packages/store/dist/testing/empty-database.js';
import { jurisdiction, yearPlan } from './year-plan.mjs';
import { countRows, writePastLights, writeYear } from './year-rows.mjs';

/** What the year's clock says: the last month's reports are being handed in. */
export const yearsEnd = () => new Date('2024-12-20T02:00:00Z');

const scope = { jurisdictionId: jurisdiction, userId: null, reach: { kind: 'system' } };
const long = 3_600_000;

/** Fills an empty place with a plan and a year of work. Answers with the first account, the plan and how many reports there are. */
export const fillYear = async (place, { tasks, shares }) => {
  const bytes = new TextEncoder().encode(yearPlan(tasks, shares));
  const firstDocument = async () => ({ bytes, filename: 'plan.txt' });
  const ledger = await openLocalLedger({ place, jurisdictionId: jurisdiction, lang: 'zh', firstDocument });
  await ledger.close();
  const store = await openStore(place, { statement: long, transaction: long });
  try {
    const read = (work) => store.read(scope, work, long);
    const planId = await read(async ({ db }) => (await db.selectFrom('plan').select('plan_id').executeTakeFirstOrThrow()).plan_id);
    await store.write(scope, (tx) => writeYear(tx, planId), long);
    await analysed(place);
    const actor = { userId: '', jurisdictionId: jurisdiction, roles: [], unitId: null, official: null };
    await store.write(
      scope,
      (tx) => recomputePlan({ tx, actor, actorName: '系统', lang: 'zh', now: yearsEnd, newId: randomUUID }, planId),
      long,
    );
    await store.write(scope, (tx) => writePastLights(tx, planId), long);
    await analysed(place);
    const found = await read(async (tx) => ({
      tasks: await countRows(tx, 'ledger_row'),
      shares: await countRows(tx, 'responsibility'),
      reports: await countRows(tx, 'report'),
      lights: await countRows(tx, 'light'),
    }));
    if (found.tasks !== tasks || found.shares !== tasks * shares || found.reports !== tasks * shares * 12)
      throw new Error(`the year is not what was asked for: ${JSON.stringify(found)}`);
    return { planId, account: ledger.firstAccount, found };
  } finally {
    await store.close();
  }
};

// A server does so by itself within minutes; the embedded database never does.
const analysed = ({ databaseUrl }) => (databaseUrl === undefined ? null : atServer(databaseUrl, 'vacuum analyze'));
