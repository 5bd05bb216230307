/** 实化责任: one part of a unit's share of a task, given to an office or a person of that unit. */
export type SharePart = { readonly office: string | null; readonly person: string | null; readonly part: string };

/** The parts without blanks around their words; a line that names nobody is left out. */
export const tidyParts = (parts: readonly SharePart[]): readonly SharePart[] =>
  parts
    .map(({ office, person, part }) => ({ office: wordOrNull(office), person: wordOrNull(person), part: part.trim() }))
    .filter(({ office, person }) => office !== null || person !== null);

/** Who has a part, for a line in the log or a table: “规划处 李明；建设处”. */
export const partHolders = (parts: readonly SharePart[]): string =>
  parts.map(({ office, person }) => [office, person].filter((word) => word !== null).join(' ')).join('；');

const wordOrNull = (word: string | null): string | null => {
  const trimmed = word?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
