import { span } from '@luoshi/domain';
import { expect, test } from 'vitest';
import { readLeaders } from './leaders.js';

test.each([
  ['王 健、张立林', ['王健', '张立林']],
  ['高　涛', ['高涛']],
  ['张立林 霍步刚', ['张立林', '霍步刚']],
  ['省政府分管领导同志', ['<省政府分管领导同志>']],
  ['分管副市长', ['<分管副市长>']],
  ['李明副市长', ['李明<副市长>']],
  ['副省长王健', ['王健<副省长>']],
  ['王健（副省长）', ['王健<副省长>']],
  ['靳国卫同志', ['靳国卫']],
  ['', []],
  ['无', []],
] as const)('%s', (source, expected) => {
  const leaders = readLeaders(source, span(0, source.length));
  expect(leaders.map(({ name, role }) => (name ?? '') + (role === null ? '' : `<${role}>`))).toEqual(expected);
  for (const { span: at } of leaders) expect(source.slice(at.start, at.end)).toMatch(/^\S.*\S$|^\S$/);
});
