import { parse } from '../packages/parser/dist/index.js';
import { examplePlan } from './example.mjs';
import { atMost, interleaved } from './measure.mjs';

const times = [1, 10, 100];

/** (b) Time per megabyte when the plan is 1, 10 and 100 times as long: flat where nothing is looked at twice. */
export const parseScaling = () => {
  const texts = times.map((count) => examplePlan().repeat(count));
  const megabytes = texts.map((text) => Buffer.byteLength(text) / 1e6);
  // The short one runs often enough in a round to be timed as surely as the long one.
  const works = texts.map((text, index) => () => {
    for (let run = 0; run < [20, 2, 1][index]; run += 1) parse(text);
  });
  const medians = interleaved(works, { rounds: 7, warmUp: 2 });
  const perMegabyte = medians.map((time, index) => time / [20, 2, 1][index] / megabytes[index]);
  const [one, ten, hundred] = perMegabyte;
  return {
    answers: [atMost('parse10xPerMegabyte', ten / one, 1.2), atMost('parse100xPerMegabyte', hundred / one, 1.2)],
    notes: perMegabyte.map((time, index) => `${times[index]}×: ${time.toFixed(1)} ms per MB`),
  };
};
