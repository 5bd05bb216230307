import { expect, it } from 'vitest';
import { blanksOf, settleSources, typedOrigin } from './settle-sources.js';
import { cited, sourcedText } from './sourced-text.js';

const drafted = sourcedText([
  ['截至2024年3月31日，方案（辽政发〔2024〕3号）共', cited(228, '台账：在册事项'), '项，占', cited('13.2%', '30÷228'), '。'],
  ['1.第', cited(12, '方案编号'), '项：', cited('完成25%，序时50%', '亮灯依据'), '。'],
]);

const origins = (body: string) => settleSources(body, drafted.sources).map(({ number, origin }) => [number, origin]);

it('keeps the origin of every number of an untouched text, and takes dates and numbers of papers for none', () => {
  expect(origins(drafted.body)).toEqual([
    ['228', '台账：在册事项'],
    ['13.2%', '30÷228'],
    ['12', '方案编号'],
    ['完成25%，序时50%', '亮灯依据'],
  ]);
});

it('finds a number’s origin again where its sentence was changed, and says of the others that they were typed', () => {
  expect(origins('全省228项任务，另有5项。')).toEqual([
    ['228', '台账：在册事项'],
    ['5', typedOrigin],
  ]);
  expect(origins('没有数字。\n一、总体\n2.继续推进。')).toEqual([]);
});

it('names the blanks a draft leaves, each once', () => {
  expect(blanksOf('于【时间】在【地点】，【时间】前到')).toEqual(['【时间】', '【地点】']);
});
