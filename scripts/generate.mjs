import { ensureBuilt } from './ensure-built.mjs';
import { writeGenerated } from './write-generated.mjs';

await ensureBuilt();
await writeGenerated();
