import { expect, it } from 'vitest';
import { taskClasses } from './commitment.js';
import { ruleWords } from './rule-words.js';
import { shippedPack, shippedPacks } from './shipped-packs.js';

const said = (packId: string): readonly string[] => {
  const pack = shippedPack(packId, 1);
  return pack === null ? [] : pack.rules.annual.map((rule) => ruleWords(pack, rule).zh);
};

it('says every rule with its numbers', () => {
  expect(said('yinchuan')).toEqual([
    '本期没有数据',
    '已完成',
    '应启动未启动满3个月，无理由',
    '应启动未启动满1个月，无理由',
    '本期不设序时',
    '落后超过30个百分点',
    '落后不少于10且不多于30个百分点',
    '已到时限而未完成',
    '其余',
  ]);
  expect(said('xuancheng')).toContain('3月末不足25%、6月末不足50%、11月末不足91.7%');
});

it('every shipped rule has words in both languages and no gap in them', () => {
  for (const pack of shippedPacks)
    for (const taskClass of taskClasses)
      for (const rule of pack.rules[taskClass]) {
        const { zh, en } = ruleWords(pack, rule);
        expect([zh, en].every((words) => words.length > 1 && !/[{}]/.test(words))).toBe(true);
      }
});
