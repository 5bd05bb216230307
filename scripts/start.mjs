import module from 'node:module';
import { ensureBuilt } from './ensure-built.mjs';

// Node 22 keeps compiled code between runs; 20 does not know how.
module.enableCompileCache?.();

try {
  await ensureBuilt({ web: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// In this process: a second one would cost a third of the start.
const { serve } = await import('../packages/cli/dist/commands/serve.js');
await serve(process.argv.slice(2));
