import {
  blanksOf,
  paperKindName,
  paperKinds,
  paperLength,
  paperLengthLimit,
  paperLengthLimits,
  paperMachine,
  settleSources,
  stateName,
} from '@luoshi/domain';
import type { PaperRow } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { PaperLineView, PaperView } from './contract.js';

/** A paper in a list. */
export const paperLine = (row: PaperRow, { lang }: Pick<Context, 'lang'>): PaperLineView => ({
  paperId: row.paperId,
  kind: row.kind,
  kindName: paperKindName(row.kind, lang),
  state: row.state,
  stateName: stateName(paperMachine, row.state, lang),
  title: row.title.replaceAll('\n', ''),
  unit: row.unitId === null ? null : { id: row.unitId, name: row.unitName ?? row.unitId },
  number: row.number,
  issuedOn: row.issuedOn,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy,
});

/** How long a paper is and may be on a day. */
export const lengthOf = ({ kind, body }: Pick<PaperRow, 'kind' | 'body'>, day: string): PaperView['length'] => {
  const limit = paperLengthLimit(paperLengthLimits, day);
  return {
    characters: paperLength(body),
    limit: limit?.characters[paperKinds[kind].length] ?? Number.MAX_SAFE_INTEGER,
    source: limit?.source ?? '',
  };
};

/** A paper whole: its sources as its text stands now. */
export const paperView = (row: PaperRow, ctx: Pick<Context, 'lang' | 'now'>): PaperView => ({
  ...paperLine(row, ctx),
  title: row.title,
  edit: row.edit,
  head: paperKinds[row.kind].head,
  letterhead: row.letterhead,
  prefix: row.prefix,
  recipients: row.recipients,
  body: row.body,
  issuer: row.issuer,
  copies: row.copies,
  annexes: row.annexes.map(({ table, ...annex }) => ({
    ...annex,
    table: table === null ? null : { columns: table.columns.map((column) => ({ ...column })), rows: table.rows.map((cells) => [...cells]) },
  })),
  sources: settleSources(row.body, row.sources).map((source) => ({ ...source })),
  length: lengthOf(row, row.issuedOn ?? dayOf(ctx.now())),
  blanks: [...blanksOf(`${row.title}${row.body}`)],
  givenNumber: row.givenNumber,
  issuedBy: row.issuedBy,
  templateVersion: row.templateVersion,
  sha256: row.sha256,
  reason: row.reason,
});
