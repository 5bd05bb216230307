import type { Preview } from './upload.js';

type Finding = Preview['findings'][number];
type Span = Finding['span'];
type Caused = { readonly printed: string; readonly corrected: string; readonly findings: readonly Finding[] };

/** Findings that stand where a word is thought misprinted, by that word; and the others. Each finding stands once. */
export const findingsByCause = ({
  findings,
  errata,
}: Pick<Preview, 'findings' | 'errata'>): { readonly caused: readonly Caused[]; readonly others: readonly Finding[] } => {
  const causeOf = (finding: Finding) => errata.find(({ places }) => places.some(({ span }) => overlap(span, finding.span)));
  const by = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    by.set(cause, [...(by.get(cause) ?? []), finding]);
  }
  const caused = errata.map((erratum) => ({
    printed: erratum.printed,
    corrected: erratum.corrected,
    findings: by.get(erratum) ?? [],
  }));
  return { caused: caused.filter((one) => one.findings.length > 0), others: by.get(undefined) ?? [] };
};

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
