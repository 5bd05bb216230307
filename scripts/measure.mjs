import { readdirSync, readFileSync } from 'node:fs';
import { ensureBuilt } from './ensure-built.mjs';
import { at } from './root.mjs';

// `npm run measure` reads every document that a person has read too, and prints how far the two readings agree.
// `-- --misses` also lists the facts that differ, task by task.
await ensureBuilt();
const { measuredFacts, measureReading, parse, precisionAndRecall } = await import('../packages/parser/dist/index.js');

const folder = at('examples', 'expectations');
const percent = (share) => `${(share * 100).toFixed(1)} %`.padStart(8);
const cells = (measure) =>
  measuredFacts
    .map((fact) => {
      const { precision, recall } = precisionAndRecall(measure[fact]);
      return `${percent(precision)} ${percent(recall)}`;
    })
    .join('  ');

const add = (total, measure) =>
  Object.fromEntries(
    measuredFacts.map((fact) => [
      fact,
      Object.fromEntries(['read', 'expected', 'same'].map((field) => [field, (total[fact]?.[field] ?? 0) + measure[fact][field]])),
    ]),
  );

const names = (list) => list.map(({ name, role }) => name ?? role).join('、');
const words = (task) =>
  `${task.no ?? '–'} ${(task.starts ?? task.text).slice(0, 12)} | ${[task.leaders, task.leadUnits, task.coUnits]
    .map((list) => (typeof list[0] === 'string' ? list.join('、') : names(list)))
    .join(' | ')}${task.open ? '…' : ''} | ${task.deadline?.text ?? ''} | ${task.targets
    .map((target) => (Array.isArray(target) ? target : [target.metric, target.value, target.unit, target.direction]).join(' '))
    .join('; ')}`;

const printMisses = (plan, expected) => {
  const read = plan.tasks.map(words);
  const wanted = expected.map(words);
  for (const line of read.filter((one) => !wanted.includes(one))) console.log(`    read      ${line}`);
  for (const line of wanted.filter((one) => !read.includes(one))) console.log(`    expected  ${line}`);
};

console.log(`${'precision and recall of'.padEnd(34)}${measuredFacts.map((fact) => fact.padEnd(19)).join('')}`);
let total = {};
for (const file of readdirSync(folder).sort()) {
  const { document, tasks } = JSON.parse(readFileSync(at('examples', 'expectations', file), 'utf8'));
  const { value } = parse(readFileSync(at(...document.split('/')), 'utf8'));
  const measure = measureReading(value, tasks);
  total = add(total, measure);
  console.log(`${file.replace('.json', '').slice(0, 32).padEnd(32)}${cells(measure)}  ${value.tasks.length} of ${tasks.length} tasks`);
  if (process.argv.includes('--misses')) printMisses(value, tasks);
}
console.log(`${'all'.padEnd(32)}${cells(total)}  ${total.tasks.read} of ${total.tasks.expected} tasks`);
