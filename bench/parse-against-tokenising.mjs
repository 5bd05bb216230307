import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { parse } from '../packages/parser/dist/index.js';
import { examplePlan } from './example.mjs';
import { atMost, interleaved } from './measure.mjs';

/** (a) Reading the whole plan, every fact with its place, against jieba (Rust) merely cutting the same text into words. */
export const parseAgainstTokenising = () => {
  const text = examplePlan();
  const jieba = Jieba.withDict(dict);
  const [parsing, tokenising] = interleaved([() => parse(text), () => jieba.cut(text, true)], { rounds: 41, warmUp: 10 });
  return {
    answers: [atMost('parseOverTokenise', parsing / tokenising, 1)],
    notes: [`parse ${parsing.toFixed(2)} ms, tokenise ${tokenising.toFixed(2)} ms, ${text.length} characters, medians of 41`],
  };
};
