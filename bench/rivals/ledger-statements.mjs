import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { filterOf, orderOf } from '../../packages/server/dist/features/tasks/ledger-query.js';
import { countLedger, listLedger } from '../../packages/store/dist/index.js';

const scope = { jurisdictionId: '210000', userId: null, reach: { kind: 'all' } };
/** The statements that the ledger's list sends, taken from the store's own queries: `{ list, count }`, each with SQL and parameters. */
export const ledgerStatements = async ({ limit }) => {
  const sent = [];
  const tx = { db: recordingInto(sent), scope };
  const everything = filterOf({});
  await listLedger(tx, everything, { order: orderOf({}), after: null, limit });
  await countLedger(tx, everything);
  const [list, count] = sent;
  return { list, count };
};

const recordingInto = (sent) => {
  const connection = {
    executeQuery: async ({ sql, parameters }) => {
      sent.push({ sql, parameters });
      return { rows: [] };
    },
  };
  const nothing = async () => undefined;
  const driver = { init: nothing, destroy: nothing, acquireConnection: async () => connection, releaseConnection: nothing };
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
};
