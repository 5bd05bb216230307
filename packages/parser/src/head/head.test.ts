import { span } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { parse } from '../parse.js';
import { findDocumentNumber } from './document-number.js';
import { findDate, isDateLine } from './printed-date.js';

describe('the document number', () => {
  test.each([
    ['辽政发〔2024〕3号', '辽政发〔2024〕3号'],
    ['沪府办发〔2025〕11号', '沪府办发〔2025〕11号'],
    ['国发[2018]42号', '国发[2018]42号'],
    ['某政办发（2025）第 8 号', '某政办发（2025）第 8 号'],
    ['关于印发重点任务分工方案的通知国办发〔2020〕43号', '国办发〔2020〕43号'],
  ])('%s', (line, number) => {
    const found = findDocumentNumber(line, span(0, line.length));
    expect(line.slice(found?.start, found?.end)).toBe(number);
  });
  test.each(['2024年3号', '〔2024〕3号', '3号线'])('%s holds none', (line) =>
    expect(findDocumentNumber(line, span(0, line.length))).toBeNull(),
  );
});

describe('the date of signing', () => {
  test.each([
    ['2024年2月5日', '2024-02-05'],
    ['2024 年 12 月 31 日', '2024-12-31'],
    ['二〇二四年二月五日', '2024-02-05'],
    ['２０２４年２月５日', '2024-02-05'],
  ])('%s', (line, date) => {
    expect(isDateLine(line, span(0, line.length))).toBe(true);
    expect(findDate(line, span(0, line.length))?.date).toBe(date);
  });
  test.each(['2024年2月', '2024年13月5日', '自2024年2月5日起施行'])('%s is no line of it', (line) =>
    expect(isDateLine(line, span(0, line.length)) && findDate(line, span(0, line.length)) !== null).toBe(false),
  );
});

describe('the head', () => {
  const head = (text: string) => parse(text).value.document;
  test('two titles over several lines: the plan’s own is taken', () =>
    expect(
      head(
        '甲省人民政府关于印发《2025年\n省重点工作分工方案》的通知\n甲政发〔2025〕1号\n\n甲省人民政府\n2025年1月9日\n\n2025年省重点工作\n分工方案\n一、目标\n',
      ),
    ).toMatchObject({
      title: '2025年省重点工作分工方案',
      number: '甲政发〔2025〕1号',
      issuer: '甲省人民政府',
      date: '2025-01-09',
    }));
  test('the issuer may stand in the title only', () =>
    expect(head('甲市人民政府关于印发工作方案的通知\n一、目标\n').issuer).toBe('甲市人民政府'));
  test('what is not printed is null', () =>
    expect(head('一、目标\n1.做事。\n')).toMatchObject({
      title: null,
      number: null,
      issuer: null,
      date: null,
      spans: { title: null, number: null, issuer: null, date: null },
    }));
});
