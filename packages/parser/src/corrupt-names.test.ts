import { readFileSync } from 'node:fs';
import { chooseRegistry, type ErratumProposal, explainEvidence, findCorruption, indexRegistry, type RegistryIndex } from '@luoshi/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.js';

const printed = readFileSync(new URL('../../../examples/liaoning-2024.txt', import.meta.url), 'utf8');
const clean = printed.replaceAll('虎扑体育', '沈阳');
const cities = '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛'.split(' ');

const indexFor = (text: string): RegistryIndex => {
  const registry = chooseRegistry(parse(text).value.document);
  if (registry === null) throw new Error('no registry fits');
  return indexRegistry(registry);
};
const liaoning = indexFor(printed);
const proposalsIn = (text: string, index = liaoning): readonly ErratumProposal[] => findCorruption(text, parse(text).value, index);
const readings = (text: string, index = liaoning): readonly string[] =>
  proposalsIn(text, index).map((proposal) => `${proposal.printed}→${proposal.corrected}`);
const without = (city: string): string => clean.replaceAll(`${city}、`, '').replaceAll(`、${city}`, '').replaceAll(city, '');

describe('a city behind any word', () => {
  const check = (unit: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.property(fc.constantFrom(...cities), fc.string({ unit, minLength: 2, maxLength: 5 }), (city, word) => {
        fc.pre(!clean.includes(word) && !/[等和及与各有相其]/.test(word));
        expect(readings(clean.replaceAll(city, word))).toEqual([`${word}→${city}`]);
      }),
      { seed: 20240205, numRuns },
    );

  it('of any characters of the plane', () => {
    check(
      fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
      30,
    );
  });

  it('of the characters that the plan itself uses', () => {
    check(fc.constantFrom(...new Set(clean.match(/\p{Script=Han}/gu))), 30);
  });

  it('of the characters that names of units end in', () => {
    check(fc.constantFrom(...'厅局委办部院会社行署处所队团校馆站台网心司联区市县旗盟省组厂矿场库园室州'), 30);
  });

  it.each(['HUPU体育', 'SYxx', '??', '□□', '**', '\uFFFD\uFFFD', '虎扑体育懂球帝直播吧'])('that is no Chinese word: %s', (word) => {
    expect(readings(clean.replaceAll('沈阳', word))).toEqual([`${word}→沈阳`]);
  });
});

describe('two cities behind two words', () => {
  it('are told apart, unless neighbours in the lists trade places', () => {
    const pairs = [
      ['沈阳', '铁岭'],
      ['大连', '本溪'],
      ['鞍山', '葫芦岛'],
      ['丹东', '朝阳'],
      ['抚顺', '本溪'],
    ] as const;
    for (const [one, other] of pairs) {
      const found = readings(clean.replaceAll(one, '懂球之帝').replaceAll(other, '搜狐新闻'));
      expect(found.toSorted()).toEqual([`懂球之帝→${one}`, `搜狐新闻→${other}`].toSorted());
    }
  });

  it('one of which is merely missing: the lists decide, and the other is named as alternative', () => {
    const [found] = proposalsIn(without('沈阳').replaceAll('盘锦', '虎扑体育'));
    expect([found?.corrected, found?.alternatives]).toEqual(['盘锦', ['沈阳']]);
    const [alone] = proposalsIn(printed);
    expect(found?.confidence).toBeLessThan(alone?.confidence ?? 0);
  });
});

describe('where only some places are corrupt', () => {
  it('the text of the same tasks still names the city', () => {
    const [found, ...others] = proposalsIn(clean.replaceAll('沈阳市人民', '虎扑体育市人民'));
    expect(others).toEqual([]);
    expect([found?.printed, found?.corrected, found?.places.length]).toEqual(['虎扑体育', '沈阳', 4]);
    expect(found?.evidence.map(({ kind }) => kind)).toContain('named-in-task');
  });

  it('a word that took 市 with it is corrected to the whole name', () => {
    expect(readings(clean.replaceAll('沈阳市', '虎扑体育'))).toEqual(['虎扑体育→沈阳市']);
  });
});

describe('nothing is proposed', () => {
  const besideDalian = (name: string): string => without('盘锦').replaceAll('大连市人民政府', `大连市人民政府、${name}`);

  it.each([
    ['for a real city of another province', printed.replaceAll('虎扑体育', '洛阳')],
    ['for a county-level city beside a missing city', besideDalian('庄河市人民政府')],
    ['for a committee beside a missing city', besideDalian('长白山管委会')],
    ['for an agency of another place beside a missing city', without('盘锦').replaceAll('大连海关', '大连海关、青岛海关')],
    ['for a port’s customs beside a missing city', without('盘锦').replaceAll('大连海关', '大连海关、北良海关')],
    ['for a unit that differs by one common character', clean.replaceAll('省政府外办', '省政府侨办')],
    ['for an academy that differs by one common character', clean.replaceAll('省农科院', '省林业科学院')],
    ['for a word that stands once', without('盘锦').replace('丹东市人民政府', '虎扑体育市人民政府')],
    ['on a text without a plan', '虎扑体育市人民政府'],
  ])('%s', (_why, text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe('in another province', () => {
  const guizhou = `贵州省人民政府办公厅关于印发重点工作分工方案的通知
黔府办发〔2024〕3号
一、主要目标
1.建设甲项目。
牵头单位:省发展改革委
责任单位:贵阳、六盘水、遵义、安顺、毕节、铜仁市人民政府,黔西南、黔东南、黔南州人民政府
2.建设贵阳乙项目。
牵头单位:省水利厅
责任单位:贵阳市人民政府
3.加快推进遵义、黔西南丙项目。
牵头单位:省水利厅
责任单位:遵义市人民政府,黔西南、黔东南州人民政府
`;
  const index = indexFor(guizhou);

  it.each(['贵阳', '遵义', '安顺', '黔西南', '黔东南'])('%s is found behind a word', (city) => {
    expect(readings(guizhou, index)).toEqual([]);
    expect(proposalsIn(guizhou.replaceAll(city, '虎扑体育'), index).map(({ corrected }) => corrected)).toEqual(
      guizhou.split(city).length > 2 ? [city] : [],
    );
  });
});

describe('a misprint of one character', () => {
  it.each([
    ['省交通运输厅', '省交通云输厅'],
    ['省农业农村厅', '省农业衣村厅'],
    ['省发展改革委', '省发展攺革委'],
  ])('%s printed as %s', (name, misprint) => {
    expect(readings(clean.replace(name, misprint))).toEqual([`${misprint}→${name}`]);
  });
});

describe('a department behind another name', () => {
  it.each([
    ['省教育厅', '省虎扑厅'],
    ['省农业农村厅', '省虎扑厅'],
    ['省市场监管局', '省虎扑局'],
    ['省卫生健康委', '省虎扑委'],
    ['省住房城乡建设厅', '虎扑体育'],
  ])('%s behind %s: it is missing, the lists have its place, the tasks its field', (name, word) => {
    const [proposal, ...others] = proposalsIn(clean.replaceAll(name, word));
    expect(others).toEqual([]);
    expect([proposal?.printed, proposal?.corrected, proposal?.places.length]).toEqual([word, name, clean.split(name).length - 1]);
    expect(proposal?.evidence.map(({ kind }) => kind)).toEqual(['unknown-unit', 'absent-unit', 'unit-list-position', 'field-of-work']);
  });

  it('is corrected in the sentences too where its word was replaced everywhere', () => {
    const [proposal] = proposalsIn(clean.replaceAll('工业', '虎扑'));
    expect([proposal?.printed, proposal?.corrected, proposal?.places.length]).toEqual(['虎扑', '工业', clean.split('工业').length - 1]);
  });

  it.each(['省海洋渔业厅', '省农垦局', '省海洋局', '省国防科工办', '省港口集团', '省人才办', '省审计中心', '省妇儿工委办'])(
    'is not made of %s, which is merely not registered',
    (unit) => {
      for (const neighbour of ['省农业农村厅', '省国资委', '省科技厅'])
        expect(readings(clean.replaceAll(neighbour, `${neighbour}、${unit}`))).toEqual([]);
    },
  );

  it('is never taken for another: whatever unit is hidden, it is found or left unknown', () => {
    const names = new Set(parse(clean).value.tasks.flatMap(({ leadUnits, coUnits }) => [...leadUnits, ...coUnits].map(({ name }) => name)));
    const departments = [...names].filter((name) => /^省[^()]+[厅局委办]$/.test(name));
    expect(departments.length).toBeGreaterThan(30);
    for (const name of departments)
      expect([[], [`省某甲${name.at(-1)}→${name}`]]).toContainEqual(readings(clean.replaceAll(name, `省某甲${name.at(-1)}`)));
  });
});

describe('the evidence', () => {
  const [proposal] = proposalsIn(printed);

  it('is said in both languages, with nothing left to fill in', () => {
    for (const lang of ['zh', 'en'] as const) {
      const sentences = proposal?.evidence.map((one) => explainEvidence(one, lang)) ?? [];
      expect(sentences.length).toBeGreaterThan(5);
      expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
    }
    expect(proposal?.evidence.map((one) => explainEvidence(one, 'zh'))).toContain('辽宁省所辖14个市（区）中，只有沈阳全文一次也没有出现');
  });

  it('lies where it says', () => {
    for (const { spans } of proposal?.evidence ?? [])
      for (const { start, end } of spans) expect(printed.slice(start, end)).toMatch(/虎扑体育/);
  });
});
