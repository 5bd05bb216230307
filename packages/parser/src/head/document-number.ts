import { type Span, span } from '@luoshi/domain';

// 辽政发〔2024〕3号      …重点任务分工方案的通知国办发〔2020〕43号
// ^^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^^^^^ 发文字号, on a line of its own or run into the title

const pattern = /[\u4e00-\u9fff]{2,12}(?:〔|\[|［|（|\(|【)(?:19|20)\d\d(?:〕|\]|］|）|\)|】)(?:第)?\s*\d{1,5}\s*[号號]/;
/** 国办函〔2016〕38号: 函 right before the year is the kind of the number, and no title's last word. */
const longestOffice = /^.*(?:通知|意见|方案|决定|办法|报告|规定|批复|公告|函(?=.)|》|\s)/;

/** The year in which a number was given, or null. */
export const yearOfNumber = (text: string, number: Span | null): number | null => {
  const year = number === null ? undefined : /(?:19|20)\d\d/.exec(text.slice(number.start, number.end))?.[0];
  return year === undefined ? null : Number(year);
};

/** The document number printed in a stretch, or null. Where it is run into the title, only the number's own characters are taken. */
export const findDocumentNumber = (text: string, at: Span): Span | null => {
  const printed = text.slice(at.start, at.end);
  const found = pattern.exec(printed);
  if (found === null) return null;
  const office = longestOffice.exec(found[0].slice(0, found[0].search(/[〔[［（(【]/)))?.[0].length ?? 0;
  return span(at.start + found.index + office, at.start + found.index + found[0].length);
};
