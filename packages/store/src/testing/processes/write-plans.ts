import { sql } from 'kysely';
import { openStore } from '../../open-store.js';
import { asSystem } from '../describe-store.js';
import { writeLargePlan } from '../large-plan.js';

// A process to be killed: opens the ledger in the folder it is given and writes one plan after another. It says `open`, and after each
// commit that was answered, the plan's number.

const say = (words: string): void => void process.stdout.write(`${words}\n`);

const store = await openStore({ dataDir: process.argv[2] ?? '' });
await store.write(asSystem, ({ db }) =>
  sql`insert into jurisdiction values ('210000', '辽宁省', now()) on conflict do nothing`.execute(db),
);
const written = await store.read(asSystem, async ({ db }) => (await db.selectFrom('plan').select('plan_id').execute()).length);
say('open');
for (let number = written; ; number += 1) {
  await store.write(asSystem, (tx) => writeLargePlan(tx, number));
  say(String(number));
}
