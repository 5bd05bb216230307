// Imports a plan into the ledger of a folder and dies by kill -9 on the way: `node import-then-die.mjs FOLDER FILE MOMENT`.
// MOMENT: the number of the statement that is under way, `commit` while the transaction is being kept, or `done` after it was answered.
import { readFileSync } from 'node:fs';
import { importDocument } from '@luoshi/server';
import { openLocalLedger } from '@luoshi/server/local';

const [, , dataDir, file, moment] = process.argv;
const die = () => process.kill(process.pid, 'SIGKILL');

const ledger = await openLocalLedger({ place: { dataDir }, jurisdictionId: '210000', lang: 'zh', firstDocument: null });
const result = await ledger.write(async (ctx) => {
  const executor = ctx.tx.db.getExecutor();
  const execute = executor.executeQuery.bind(executor);
  let statements = 0;
  executor.executeQuery = (...query) => {
    statements += 1;
    const answer = execute(...query);
    // The database works in a thread of its own: it is in the midst of the statement when the process dies.
    if (String(statements) === moment) setImmediate(die);
    return answer;
  };
  const imported = await importDocument(ctx, { bytes: readFileSync(file), filename: 'plan.txt' });
  if (moment === 'commit') setImmediate(die);
  return imported;
});
if (!result.ok) throw new Error(JSON.stringify(result.refusal));
die();
