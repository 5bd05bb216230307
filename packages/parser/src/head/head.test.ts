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
    ['国办函〔2016〕38号', '国办函〔2016〕38号'],
    ['关于同意方案的复函甲政函〔2016〕3号', '甲政函〔2016〕3号'],
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
    ['二○○六年四月二十八日', '2006-04-28'],
    ['二〇〇六年十月三十日', '2006-10-30'],
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
  test('a date in rings keeps issuer and date out of the plan’s title; traditional print', () =>
    expect(
      head('甲府办〔2006〕9号\n关于印发工作事项的通知\n各区：\n甲市人民政府办公厅\n二○○六年四月八日\n2006年重点做好的工作事项\n一、目标\n'),
    ).toMatchObject({ title: '2006年重点做好的工作事项', issuer: '甲市人民政府办公厅', date: '2006-04-08' }));
  test('traditional print', () => expect(head('某市優化營商環境工作要點\n一、目標\n').title).toBe('某市優化營商環境工作要點'));
  test('where nothing else names a year, the number’s is the plan’s', () =>
    expect(
      parse('关于重点工作分工的意见\n某发〔2020〕6号\n一、目标\n1.做事。（市财政局负责，9月底前完成）\n').value.tasks[0]?.deadline?.date,
    ).toBe('2020-09-30'));
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
