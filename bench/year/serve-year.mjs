import { openOffice } from './office.mjs';

// A server over a filled folder, in a process of its own. Called with a port, the folder, and whether pages are kept: `kept` or `anew`.
const [port, dataDir, pages] = process.argv.slice(2);
const office = await openOffice({ dataDir }, { keepsPages: pages === 'kept' });
await office.app.listen({ port: Number(port), host: '127.0.0.1' });
process.once('SIGTERM', office.close);
