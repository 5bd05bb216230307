import { expect, it } from 'vitest';
import { partHolders, tidyParts } from './share-part.js';

it('keeps parts that name an office or a person, without blanks around', () => {
  const parts = tidyParts([
    { office: ' 规划处 ', person: '李明', part: ' 编制方案 ' },
    { office: '建设处', person: ' ', part: '' },
    { office: '', person: null, part: '没有人' },
  ]);
  expect(parts).toEqual([
    { office: '规划处', person: '李明', part: '编制方案' },
    { office: '建设处', person: null, part: '' },
  ]);
  expect(partHolders(parts)).toBe('规划处 李明；建设处');
});
