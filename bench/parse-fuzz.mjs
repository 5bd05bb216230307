import { confidenceOf, parse } from '../packages/parser/dist/index.js';
import { damaged } from '../packages/parser/dist/testing/damage.js';
import { madePlan } from '../packages/parser/dist/testing/made-plan.js';
import { unsoundness } from '../packages/parser/dist/testing/soundness.js';
import { soup } from '../packages/parser/dist/testing/soup.js';
import { atMost, interleaved } from './measure.mjs';

const texts = 1_000_000;
const firstSeed = 1;

/** One text in four is a made plan that was damaged, the others mixtures of the field's words; the seed is its number. */
const textOf = (seed) => (seed % 4 === 0 ? damaged(madePlan(seed).text, seed, seed % 9) : soup(seed, 40));

const countUnsound = () => {
  const unsound = [];
  for (let seed = firstSeed; seed < firstSeed + texts; seed += 1) {
    const text = textOf(seed);
    const problem = unsoundness(text, parse(text));
    if (problem !== null) unsound.push(`seed ${seed}: ${problem}`);
  }
  return unsound;
};

/** Runs of what a reader of brackets, numbers and lists could stumble over. */
const runs = {
  'open brackets': '（',
  'pairs of brackets': '（）',
  'brackets with duties': '（甲牵头，乙负责）',
  'open quotes': '“',
  digits: '1',
  'Chinese numerals': '一',
  'numbers of items': '1.',
  'numbers alone': '1\n',
  separators: '、',
  colons: '：',
  'labels, each on its line': '责任单位\n',
  'labels before blanks': '责任单位 ',
  'labels with colons': '牵头单位：',
  spaces: ' ',
  'empty lines': '\n',
  dots: '…',
  'words of limits': '年底前',
  'short names': '大连、',
  'names with and': '省财政厅和',
  'rows of a table': '1\t做事\t省财政厅\n',
  'rows of a table of spaces': '1    做事    省财政厅\n',
  'rows that go on': '     续行    省水利厅\n',
};

const heads = { 'rows of a table': '序号\t任务\t牵头单位\n', 'rows of a table of spaces': '序号    任务    牵头单位\n' };
heads['rows that go on'] = `${heads['rows of a table of spaces']}1       做事    省财政厅\n`;

const length = 100_000;
const times = 8;

/** How many times as long a text of eight times the length takes, divided by eight: 1 where time is linear. */
const growthOf = ([name, unit]) => {
  const make = (characters) => (heads[name] ?? '1.做事。\n') + unit.repeat(Math.ceil(characters / unit.length));
  const read = (text) => {
    const { value, diagnostics } = parse(text);
    confidenceOf(value, diagnostics);
  };
  const [short, long] = [make(length), make(length * times)];
  const works = [
    () => {
      for (let run = 0; run < times; run += 1) read(short);
    },
    () => read(long),
  ];
  const [once, whole] = interleaved(works, { rounds: 5, warmUp: 1 });
  return { name, growth: whole / once, perMegabyte: whole / ((length * times) / 1e6) };
};

/** (e) A million texts that no office printed are read without a fault, and no run of characters takes more than linear time. */
export const parseFuzz = () => {
  const started = performance.now();
  const unsound = countUnsound();
  const seconds = (performance.now() - started) / 1000;
  const growths = Object.entries(runs)
    .map(growthOf)
    .sort((a, b) => b.growth - a.growth);
  return {
    answers: [atMost('unsoundReadings', unsound.length, 0), atMost('worstGrowthOverLinear', growths[0].growth, 2)],
    notes: [
      `${texts} texts, seeds ${firstSeed} to ${firstSeed + texts - 1}, ${seconds.toFixed(0)} s`,
      ...unsound.slice(0, 5),
      ...growths.map(
        ({ name, growth, perMegabyte }) => `${name}: ${growth.toFixed(2)}, ${perMegabyte.toFixed(0)} ms per million characters`,
      ),
    ],
  };
};
