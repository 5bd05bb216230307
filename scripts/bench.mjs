import { ensureBuilt } from './ensure-built.mjs';

// `npm run bench` prints a table; `-- --json` prints one JSON object of named ratios and seconds; other words choose questions by name.
const json = process.argv.includes('--json');
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));

await ensureBuilt({ web: true });
const { questions } = await import('../bench/questions.mjs');

const ratios = {};
for (const [name, ask] of Object.entries(questions)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  if (!json) console.log(`\n▸ ${name}`);
  const { answers, notes } = await ask();
  for (const { key, value, aim, holds } of answers) {
    ratios[key] = Number(value.toFixed(3));
    if (!json) console.log(`${holds ? '✓' : '✗'} ${key.padEnd(28)} ${value.toFixed(3).padStart(8)}   aim ${aim}`);
  }
  for (const note of json ? [] : notes) console.log(`  ${note}`);
}
if (json) console.log(JSON.stringify(ratios));
