import { createHash } from 'node:crypto';
import { checkEvidence, granted, type Result, refused, shippedEvidenceRules } from '@luoshi/domain';
import {
  type EvidencePlace,
  type EvidenceRow,
  type EvidenceThing,
  insertEvidence,
  listEvidence as listRows,
  readEvidenceBytes,
  readEvidence as readRow,
  removeEvidence as removeRow,
} from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import type { UploadedFile } from '../../http/form.js';
import type { FileAnswer } from '../../http/route.js';
import type { Context } from '../../operation.js';
import type { EvidenceView, listEvidence as listTerms } from './contract.js';
import { kindObjection } from './file-kind.js';
import { openThing } from './open-thing.js';

const rules = shippedEvidenceRules;

/** The files of a thing, and what may be added. */
export const listEvidence = async (ctx: Context, thing: EvidenceThing): Promise<Result<Static<typeof listTerms.response>>> => {
  const rows = await listRows(ctx.tx, thing);
  const accepted = rules.types.map(({ extension }) => `.${extension}`).join(',');
  return granted({ items: rows.map(viewOf), accepted, maxBytes: rules.maxBytes, maxFiles: rules.maxFiles });
};

/** Adds a file to what its unit still works on. By name, size and contents it must be what the rules allow. */
export const addEvidence = async (
  ctx: Context,
  { file, scan, ...thing }: EvidenceThing & { readonly file: UploadedFile; readonly scan: EvidenceRow['scan'] },
): Promise<Result<EvidenceView>> => {
  const place = await openThing(ctx, thing);
  if (!place.ok) return place;
  const present = (await listRows(ctx.tx, thing)).filter(({ removed }) => !removed).length;
  const { filename, bytes } = file;
  const type = checkEvidence({ filename, bytes: bytes.length, present }, rules);
  if (!type.ok) return type;
  const objection = kindObjection(type.value.extension, bytes);
  if (objection !== null) return refused(objection === 'macros' ? 'evidence-macros' : 'evidence-disguised', { filename });
  const { taskId, unitId } = place.value;
  const kind = thing.thingKind;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const one = { ...thing, evidenceId: ctx.newId(), taskId, unitId, filename, mediaType: type.value.mediaType, size: bytes.length, sha256 };
  await insertEvidence(ctx.tx, { ...one, scan, bytes, at: ctx.now() });
  await record(ctx, { action: 'evidence.added', ...ownerOf(kind, place.value), data: { filename, sha256, kind } });
  return evidenceView(ctx, one.evidenceId);
};

/** A file as it was added. */
export const downloadEvidence = async (ctx: Context, evidenceId: string): Promise<Result<FileAnswer>> => {
  const row = await readRow(ctx.tx, evidenceId);
  const bytes = await readEvidenceBytes(ctx.tx, evidenceId);
  if (row === null || bytes === null) return noFile(ctx);
  // Never shown by the browser: whatever it holds, it is saved, not run.
  return granted({ filename: row.filename, mediaType: 'application/octet-stream', body: bytes });
};

/** Takes a file out of what its unit still works on. */
export const removeEvidence = async (ctx: Context, evidenceId: string): Promise<Result<EvidenceView>> => {
  const row = await readRow(ctx.tx, evidenceId);
  if (row === null) return noFile(ctx);
  const place = await openThing(ctx, row);
  if (!place.ok) return place;
  if (!(await removeRow(ctx.tx, evidenceId, ctx.now()))) return noFile(ctx);
  const { filename, sha256, thingKind } = row;
  await record(ctx, { action: 'evidence.removed', ...ownerOf(thingKind, place.value), data: { filename, sha256, kind: thingKind } });
  return evidenceView(ctx, evidenceId);
};

const ownerKinds = { finding: 'inspection', instruction: 'instruction', problem: 'problem', appeal: 'assessment' } as const;

const ownerOf = (kind: EvidenceThing['thingKind'], { ownerId }: EvidencePlace) =>
  ({ thingKind: kind in ownerKinds ? ownerKinds[kind as keyof typeof ownerKinds] : 'task', thingId: ownerId }) as const;

const noFile = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '佐证材料' : 'the file' });

const evidenceView = async (ctx: Context, evidenceId: string): Promise<Result<EvidenceView>> => {
  const row = await readRow(ctx.tx, evidenceId);
  return row === null ? noFile(ctx) : granted(viewOf(row));
};

const viewOf = ({ evidenceId, filename, mediaType, size, sha256, scan, addedAt, addedBy, removed }: EvidenceRow): EvidenceView => ({
  evidenceId,
  filename,
  mediaType,
  size,
  sha256,
  scan,
  addedAt: addedAt.toISOString(),
  addedBy,
  removed,
});
