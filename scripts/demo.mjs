import { ensureBuilt } from './ensure-built.mjs';

// `npm run demo`: sample data in a folder of its own (./demo-data), never beside real data.
try {
  await ensureBuilt({ web: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { demo } = await import('../packages/cli/dist/commands/demo.js');
await demo(process.argv.slice(2));
