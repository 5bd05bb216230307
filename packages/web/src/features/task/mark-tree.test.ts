import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkNode, markTree } from './mark-tree.js';
import type { Mark } from './task-query.js';

const mark = (kind: Mark['kind'], start: number, end: number, index = 0): Mark => ({ kind, span: { start, end }, index, label: '' });

const shape = (nodes: readonly MarkNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : `<${node.mark.kind} ${shape(node.children)}>`)).join('');

const words = (nodes: readonly MarkNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : words(node.children))).join('');

test('an erratum stands inside the name it corrects, the name inside nothing', () => {
  const text = '责任单位:虎扑体育、鞍山市人民政府';
  const marks = [mark('co-unit', 10, 17, 1), mark('erratum', 5, 9), mark('co-unit', 5, 9)];
  expect(shape(markTree(text, marks))).toBe('责任单位:<erratum <co-unit 虎扑体育>>、<co-unit 鞍山市人民政府>');
});

test('a target stands inside the sentence', () => {
  expect(shape(markTree('增长5.5%左右。', [mark('text', 0, 9), mark('target', 0, 8)]))).toBe('<text <target 增长5.5%左右>。>');
});

test('of two that overlap the later one is cut in two', () => {
  expect(shape(markTree('一二三四五', [mark('target', 0, 3, 0), mark('target', 2, 5, 1)]))).toBe('<target 一二<target 三>><target 四五>');
});

test('a place outside the text is left out', () => {
  expect(shape(markTree('一二', [mark('leader', 1, 9), mark('leader', -1, 1)]))).toBe('一二');
});

test('the words of the leaves are the text again, whatever the marks', () => {
  const seed = 20240205;
  console.error(`seed ${seed}`);
  const kinds = fc.constantFrom<Mark['kind']>('text', 'leader', 'co-unit', 'target', 'erratum');
  const anyMark = fc.record({
    kind: kinds,
    span: fc.record({ start: fc.nat(40), end: fc.nat(40) }),
    index: fc.nat(3),
    label: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(anyMark, { maxLength: 12 }), (text, marks) => {
      expect(words(markTree(text, marks))).toBe(text);
    }),
    { seed },
  );
});
