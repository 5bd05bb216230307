import { type DocumentHead, type Layout, type Span, slice, span } from '@luoshi/domain';
import { endsAsUnit } from '../constructs/unit-shape.js';
import type { Segment } from '../segments/segment.js';
import { compact } from '../text/compact.js';
import { findDocumentNumber, yearOfNumber } from './document-number.js';
import { findDate, isDateLine, type PrintedDate } from './printed-date.js';
import { findTitles, type Title } from './title.js';

/** What the document says of itself, and the segments that say nothing else. */
export type Head = {
  readonly document: DocumentHead;
  /** Indices of the segments that belong to the head. */
  readonly taken: ReadonlySet<number>;
  /** The year the plan is for: the one in its title, else the year of signing or of the document's number; null where none is printed. */
  readonly planYear: number | null;
};

const tailLength = 6;
const longestHead = 60;

/** Reads title, number, issuer and date from the lines before the body and from the signature at the end. */
export const readHead = (text: string, segments: readonly Segment[], bodyStart: number, tableStart = segments.length): Head => {
  const opening = segments.slice(0, Math.min(bodyStart, longestHead));
  const tail = segments.slice(Math.max(opening.length, segments.length - tailLength));
  const taken = new Set<number>();
  const number = readNumber(text, opening, taken);
  const signature = readSignature(text, segments, opening, tail, taken);
  takeFormalities(text, segments, opening.length, tail, taken);
  const titles = [...titlesIn(text, opening, 0, taken), ...attachedTitles(text, segments.slice(0, tableStart + 1), opening.length, taken)];
  const title = titles.at(-1) ?? titleBeforeNumber(text, opening, number) ?? firstLine(text, opening, taken);
  const issuer = signature.issuer ?? issuerInTitle(text, titles);
  return {
    document: headOf(text, title, number, issuer, signature.date),
    taken,
    planYear: yearOf(title?.text) ?? yearOfDate(signature.date) ?? yearOfNumber(text, number),
  };
};

const titlesIn = (text: string, lines: readonly Segment[], offset: number, taken: Set<number>): readonly Title[] => {
  const titles = findTitles(text, lines, (index) => taken.has(index + offset));
  for (const title of titles) for (let index = title.first; index <= title.last; index++) taken.add(index + offset);
  return titles;
};

const longestAttachedHead = 10;

/** A notice with numbered orders of its own carries its plan behind the signature: the plan's title stands there. */
const attachedTitles = (text: string, segments: readonly Segment[], bodyStart: number, taken: Set<number>): readonly Title[] => {
  const signature = Math.max(-1, ...[...taken].filter((index) => index >= bodyStart));
  if (signature < 0) return [];
  takeAnnexLine(text, segments, signature + 1, taken);
  const lines = segments.slice(signature + 1, signature + 1 + longestAttachedHead);
  const body = lines.findIndex(({ marker, label, owners }) => marker !== null || label !== null || owners !== null);
  const end = body < 0 && signature + 1 + lines.length === segments.length ? lines.length - 1 : body;
  return end < 0 ? [] : titlesIn(text, lines.slice(0, end), signature + 1, taken);
};

/** 附件1, or （此件公开发布） and 附件1, between the signature and the plan's title. */
const takeAnnexLine = (text: string, segments: readonly Segment[], from: number, taken: Set<number>): void => {
  for (let index = from; index < Math.min(from + 2, segments.length); index++) {
    const segment = segments[index];
    if (segment !== undefined && formality.test(text.slice(segment.from, segment.to))) taken.add(index);
  }
};

const readNumber = (text: string, opening: readonly Segment[], taken: Set<number>): Span | null => {
  for (const [index, segment] of opening.entries()) {
    if (segment.to - segment.from > 160 || text.slice(segment.from, segment.to).includes('。')) continue;
    const found = findDocumentNumber(text, span(segment.from, segment.to));
    if (found === null) continue;
    taken.add(index);
    return found;
  }
  return null;
};

type Signature = { readonly issuer: Span | null; readonly date: PrintedDate | null };

/**
 * The issuer stands on the line before the date. Both stand before an attached plan or at the end of the document; in the body only the two
 * together are a signature.
 */
const readSignature = (
  text: string,
  segments: readonly Segment[],
  opening: readonly Segment[],
  tail: readonly Segment[],
  taken: Set<number>,
): Signature => {
  const first = opening.findIndex((segment) => isDate(text, segment));
  if (first >= 0) return signatureAt(text, segments, first, taken);
  const inLine = signatureInLine(text, opening);
  if (inLine.date !== null) return inLine;
  const signed = segments.findIndex(
    (segment, index) => index >= opening.length && isDate(text, segment) && isSigner(text, segments[index - 1]),
  );
  const last = tail.findIndex((segment) => isDate(text, segment));
  const found = signed >= 0 || last < 0 ? signed : segments.length - tail.length + last;
  return found < 0 ? inLine : signatureAt(text, segments, found, taken);
};

const isDate = (text: string, { from, to }: Segment): boolean => startsDate.test(text.charAt(from)) && isDateLine(text, span(from, to));

const startsDate = /[12１２一二]/;

const signatureAt = (text: string, segments: readonly Segment[], index: number, taken: Set<number>): Signature => {
  const segment = segments[index];
  if (segment === undefined) return { issuer: null, date: null };
  taken.add(index);
  return { issuer: signerBefore(text, segments, index, taken), date: findDate(text, span(segment.from, segment.to)) };
};

const signerBefore = (text: string, segments: readonly Segment[], index: number, taken: Set<number>): Span | null => {
  const before = segments[index - 1];
  if (before === undefined || !isSigner(text, before)) return null;
  taken.add(index - 1);
  return span(before.from, before.to);
};

const isSigner = (text: string, segment: Segment | undefined): boolean => {
  if (segment === undefined || segment.marker !== null || segment.label !== null || segment.to - segment.from > 40) return false;
  return !/[。，,、：:]/.test(text.slice(segment.from, segment.to)) && endsAsIssuer(compact(text, segment.from, segment.to));
};

const endsAsIssuer = (name: string): boolean => endsAsUnit(name) || name.endsWith('国务院');

// …请结合实际认真贯彻落实。国务院办公厅2020年11月1日（此件公开发布）
//                         ^^^^^^^^^^^^^^^^^^^^^^^^ a signature run into the paragraph
const signed = /。([\u4e00-\u9fff]{2,20}(?:国务院|厅|室|府|委|局|会|部))\s*(\d{4}年\d{1,2}月\d{1,2}日)/;

const signatureInLine = (text: string, opening: readonly Segment[]): Signature => {
  for (const { from, to } of opening) {
    const found = signed.exec(text.slice(from, to));
    if (found?.[1] === undefined) continue;
    const start = from + found.index + 1;
    return { issuer: span(start, start + found[1].length), date: findDate(text, span(start, to)) };
  }
  return { issuer: null, date: null };
};

/** (此件公开发布), 附件1, 附件：: lines around a plan that are no part of its title. */
const formality = /^(?:[（(](?:此件|本文|此文).{2,20}[）)]|附[件表]\s*[0-9一二三四五六七八九十]{0,3}\s*[:：]?)$/;

/** 各市人民政府: and (此件公开发布): lines that are neither title nor text. */
const takeFormalities = (
  text: string,
  segments: readonly Segment[],
  openingLength: number,
  tail: readonly Segment[],
  taken: Set<number>,
): void => {
  segments.slice(0, openingLength).forEach(({ from, to }, index) => {
    const line = text.slice(from, to);
    if (formality.test(line) || (/[：:]$/.test(line) && /^(?:各|省|市|县|有关|国务院)/.test(line) && !line.includes('。')))
      taken.add(index);
  });
  const first = segments.length - tail.length;
  tail.forEach(({ from, to }, index) => {
    const line = text.slice(from, to);
    if (formality.test(line) && !(line.startsWith('附') && index < tail.length - 1)) taken.add(first + index);
  });
};

/** A title run into its number: …分工方案的通知国办发〔2020〕43号 */
const titleBeforeNumber = (text: string, opening: readonly Segment[], number: Span | null): Title | null => {
  const line = opening.findIndex(({ from, to }) => number !== null && from < number.start && number.end <= to);
  const segment = opening[line];
  if (segment === undefined || number === null) return null;
  return { text: compact(text, segment.from, number.start), span: span(segment.from, number.start), first: line, last: line };
};

const longestFirstLine = 60;

/** Where nothing looks like a title, the first line that is no sentence and nothing else is one. */
const firstLine = (text: string, opening: readonly Segment[], taken: Set<number>): Title | null => {
  const [line] = opening;
  if (line === undefined || taken.has(0) || line.to - line.from > longestFirstLine || opening.length < 2) return null;
  if (/[。；，,：:]/.test(text.slice(line.from, line.to))) return null;
  taken.add(0);
  return { text: compact(text, line.from, line.to), span: span(line.from, line.to), first: 0, last: 0 };
};

const issuerInTitle = (text: string, titles: readonly Title[]): Span | null => {
  for (const title of titles) {
    const about = slice(text, title.span).indexOf('关于');
    const name = about > 0 ? compact(text, title.span.start, title.span.start + about) : '';
    if (name !== '' && endsAsIssuer(name)) return span(title.span.start, title.span.start + about);
  }
  return null;
};

const yearOfDate = (date: PrintedDate | null): number | null => (date === null ? null : Number(date.date.slice(0, 4)));

const yearOf = (title: string | undefined): number | null => {
  const year = /((?:19|20)\d\d)年/.exec(title ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

const headOf = (text: string, title: Title | null, number: Span | null, issuer: Span | null, date: PrintedDate | null): DocumentHead => ({
  title: title?.text ?? null,
  number: number === null ? null : compact(text, number.start, number.end),
  issuer: issuer === null ? null : compact(text, issuer.start, issuer.end),
  date: date?.date ?? null,
  layout: 'none' satisfies Layout,
  spans: { title: title?.span ?? null, number, issuer, date: date?.span ?? null },
});
