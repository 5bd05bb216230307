import { createHash } from 'node:crypto';
import { addDays, type Lang } from '@luoshi/domain';
import type { SourcedDuty } from '../../notices/duty-sources.js';

/**
 * Due days as all-day events (RFC 5545). The same duties give the same bytes: an event is known by its duty, so that a new due day moves it, and is
 * stamped with the day the duty came, not with the day the calendar was fetched.
 */
export const calendarFile = (
  duties: readonly SourcedDuty[],
  { name, url, lang }: { readonly name: string; readonly url: string; readonly lang: Lang },
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luoshi//Due days//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...duties.flatMap((duty) => eventOf(duty, url, lang)),
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');

const eventOf = ({ source, key, dueOn, since, body }: SourcedDuty, url: string, lang: Lang): readonly string[] => {
  const task = `${body.no === null ? '' : lang === 'zh' ? `第${body.no}项 ` : `task ${body.no} `}${body.text}`;
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(`${source} ${key}`).digest('hex').slice(0, 40)}@luoshi`,
    `DTSTAMP:${plain(since)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(dueOn)}`,
    `DTEND;VALUE=DATE:${plain(addDays(dueOn, 1))}`,
    `SUMMARY:${escaped(`${body.what[lang]}${body.period === null ? '' : ` ${body.period}`} · ${task}`)}`,
    `DESCRIPTION:${escaped(body.unitName)}`,
    ...(url === '' ? [] : [`URL:${url}${body.path}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

const plain = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line of more than 75 bytes goes on in the next one after a blank; a letter is never torn. */
const folded = (line: string): readonly string[] => {
  const lines: string[] = [];
  let [current, bytes] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      lines.push(current);
      [current, bytes] = [' ', 1];
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current];
};
