import Fastify from 'fastify';
import { bareDriver } from './bare-driver.mjs';
import { ledgerStatements } from './ledger-statements.mjs';

// The ledger's own statements through the bare driver: no session, no permission, no row-level security, no shaping of the rows.
// Called with a port and a database address or the folder of an embedded database.
const [port, place] = process.argv.slice(2);
const driver = await bareDriver(place);
const { list, count } = await ledgerStatements({ limit: 50 });

const app = Fastify();
app.get('/api/tasks', async () => {
  const [items, counts] = await Promise.all([driver.query(list), driver.query(count)]);
  return { items, ...counts[0] };
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
process.once('SIGTERM', () => app.close().then(driver.close));
