import { type Paper, paperKinds, settleSources, sourcesAnnex } from '@luoshi/domain';
import type { PaperRow } from '@luoshi/store';

/** The paper to set in Word: its words, the ledger's annexes, and the annex in which its numbers are founded. */
export const paperOf = (row: PaperRow, { number, day }: { readonly number: string; readonly day: string }): Paper => {
  const sources = settleSources(row.body, row.sources);
  return {
    letterhead:
      paperKinds[row.kind].head === 'masthead'
        ? { kind: 'masthead', name: row.letterhead, issue: number, issuer: row.issuer, date: day }
        : { kind: 'document', name: row.letterhead, number },
    title: row.title,
    recipients: row.recipients,
    body: row.body,
    annexes: [...row.annexes, ...(sources.length === 0 ? [] : [sourcesAnnex(sources)])],
    signature: { issuer: row.issuer, date: day },
    imprint: { copies: row.copies, printer: row.issuer, printedOn: day },
  };
};
