import { type CalendarDate, type Deadline, type Span, span } from '@luoshi/domain';

// 3．2020年底前开展涉企收费专项治理      A、B负责，6月底前完成      完成时限：持续推进
//    ^^^^^^^^^                                    ^^^^^^^                  ^^^^^^^^

const year = '(?<y>\\d{4})年|[今本当]年';
const dayOfMonth = '(?<d>\\d{1,2})日|[底末]|(?<third>[上中下])旬';
const quarter = '(?<half>上半年|下半年)|第?(?<quarter>[一二三四1234])季度';

/** A date with the word that makes it a limit: 前, 底前, 年内. Bounded quantifiers only, so that reading stays linear. */
const limit = new RegExp(
  `(?:(?:${year})?(?:(?<m>\\d{1,2})月(?:${dayOfMonth})?|${quarter}|(?<=年)[底末]|年[底末])(?:[底末]|结束)?之?前` +
    `|(?<y2>\\d{4})年(?:之)?前|(?<y3>\\d{4})年(?:(?<m3>\\d{1,2})月)?[底末]|(?<![\\d一二三四五六七八九十两几数])(?:年内)(?:持续推进|完成)?)`,
);

/** The first limit of time in a sentence, or null. 截至2023年底 looks back and is none. */
export const findDeadline = (text: string, { start, end }: Span, planYear: number | null): Deadline | null => {
  const sentence = text.slice(start, end);
  if (!/前|[年月][底末]|年内/.test(sentence)) return null;
  const found = limit.exec(sentence);
  if (found === null || /截[至止到]?$/.test(sentence.slice(0, found.index))) return null;
  const from = start + found.index;
  return { text: found[0], date: dateOf(found, yearBefore(sentence, found.index) ?? planYear), span: span(from, from + found[0].length) };
};

/** 到2021年…，12月底前: a month without a year takes the year named before it. */
const yearBefore = (sentence: string, index: number): number | null => {
  const years = [...sentence.slice(Math.max(0, index - 60), index).matchAll(/(\d{4})年/g)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
};

const standing =
  /^(?:并|且|需)?(?:(?:(?:(?:19|20)\d\d年)?全年|年内|长期|常年|持续|常态化|长效|分年度|逐年|即时|适时|每年)?(?:持续|长期|常态化|不断|扎实|全面|稳步|有序)?(?:推进|坚持|落实|实施|开展|执行|完成)|长期|常年|(?:(?:19|20)\d\d年)?全年|持续|常态化|即时|随时|每年|每(?:季度|月|半年)[末底]?前?)(?:落实|推进|实施|完成|执行)?(?:的?(?:工作|任务))?。?$/;
const wholeDate = new RegExp(
  `^(?:到|于)?(?:(?:${year})?(?:(?<m>\\d{1,2})月(?:${dayOfMonth})?|${quarter}|[底末])?|年[底末])(?:[底末])?(?:以?之?前)?(?:完成)?。?$`,
);

/** Reads the value of 完成时限, or a part of an owner bracket, that is nothing but a deadline; null where it is something else. */
export const readDeadline = (text: string, at: Span, planYear: number | null): Deadline | null => {
  const printed = text
    .slice(at.start, at.end)
    .replace(/\s+/g, '')
    .replace(/[。；;]$/, '');
  if (printed === '') return null;
  if (standing.test(printed)) return { text: printed, date: printed.startsWith('年内') ? lastDay(planYear, 12) : null, span: at };
  const only = wholeDate.exec(printed);
  const whole = only ?? limit.exec(printed);
  if (whole === null) return null;
  // 4月底前出台相关政策: of a longer wording only the limit is the deadline.
  const words = only === null ? whole[0] : printed.replace(/完成$/, '');
  return { text: words, date: dateOf(whole, planYear), span: wordsSpan(text, at, words) };
};

/** The date's own characters where they stand unbroken; else the whole value. */
const wordsSpan = (text: string, at: Span, words: string): Span => {
  const start = text.slice(at.start, at.end).indexOf(words);
  return start < 0 ? at : span(at.start + start, at.start + start + words.length);
};

const dateOf = ({ groups = {}, 0: printed }: RegExpExecArray, planYear: number | null): CalendarDate | null => {
  const { y, y2, y3, m, m3, d, third, half, quarter: season } = groups;
  const printedYear = y ?? y2 ?? y3;
  const inYear = printedYear === undefined ? planYear : Number(printedYear);
  const month = m ?? m3;
  if (month !== undefined) return dayIn(inYear, Number(month), d, third);
  if (half !== undefined) return lastDay(inYear, half === '上半年' ? 6 : 12);
  if (season !== undefined) return lastDay(inYear, quarterOf(season) * 3);
  return y2 !== undefined && /年(?:之)?前$/.test(printed) ? lastDay(inYear === null ? null : inYear - 1, 12) : lastDay(inYear, 12);
};

const quarterOf = (printed: string): number => Math.max('一二三四'.indexOf(printed), '1234'.indexOf(printed)) + 1;

const dayIn = (inYear: number | null, month: number, day: string | undefined, third: string | undefined): CalendarDate | null => {
  if (day !== undefined) return dateText(inYear, month, Number(day));
  if (third === '上') return dateText(inYear, month, 10);
  return third === '中' ? dateText(inYear, month, 20) : lastDay(inYear, month);
};

const daysIn = (inYear: number, month: number): number => {
  if (month === 2) return (inYear % 4 === 0 && inYear % 100 !== 0) || inYear % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const lastDay = (inYear: number | null, month: number): CalendarDate | null =>
  inYear === null || month < 1 || month > 12 ? null : dateText(inYear, month, daysIn(inYear, month));

const dateText = (inYear: number | null, month: number, day: number): CalendarDate | null => {
  if (inYear === null || month < 1 || month > 12 || day < 1 || day > daysIn(inYear, month)) return null;
  return `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
