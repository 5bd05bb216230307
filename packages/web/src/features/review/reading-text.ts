import type { Reading } from './review-query.js';

/** A reading in a line. */
export const readingText = (reading: Reading, yes: string, no: string): string => {
  switch (reading.field) {
    case 'leaders':
      return reading.leaders.map(({ name, role }) => name ?? role ?? '').join('、');
    case 'leadUnits':
    case 'coUnits':
      return reading.units.map(({ name }) => name).join('、');
    case 'open':
      return reading.open ? yes : no;
    case 'deadline':
      return reading.deadline === null ? '' : [reading.deadline.text, reading.deadline.date].filter(Boolean).join(' ');
    case 'targets':
      return reading.targets.map(({ metric, value, unit, hedge }) => `${metric}${value ?? ''}${unit ?? ''}${hedge ?? ''}`).join('；');
  }
};

/** A list of names as typed: separated by 、 ， ； or line breaks. Known names keep what they are; 各… and …成员单位 stand for several. */
export const namesFrom = (typed: string): readonly string[] =>
  typed
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The reading that a typed list of names says. */
export const namesReading = (seen: Reading, typed: string): Reading => {
  const names = namesFrom(typed);
  if (seen.field === 'leaders') {
    return {
      field: 'leaders',
      leaders: names.map((name) => seen.leaders.find((one) => one.name === name || one.role === name) ?? { name, role: null }),
    };
  }
  if (seen.field !== 'leadUnits' && seen.field !== 'coUnits') return seen;
  const kindOf = (name: string) =>
    seen.units.find((one) => one.name === name)?.kind ?? (/^各|成员单位|有关(?:单位|部门)/.test(name) ? 'collective' : 'unit');
  return { field: seen.field, units: names.map((name) => ({ name, kind: kindOf(name) })) };
};
