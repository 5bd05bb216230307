#!/usr/bin/env node
import { ensureBuilt } from '../../../scripts/ensure-built.mjs';

await ensureBuilt();
const { runCommand } = await import('../dist/index.js');
process.exitCode = await runCommand(process.argv.slice(2));
