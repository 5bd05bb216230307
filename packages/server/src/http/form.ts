import multipart from '@fastify/multipart';
import { granted, type Result, refused } from '@luoshi/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A file as sent: the name is the sender's and only ever shown, never opened. */
export type UploadedFile = { readonly filename: string; readonly bytes: Uint8Array };

/** The parts of a multipart request: its text fields and its one file. */
export type Form = { readonly fields: Readonly<Record<string, string>>; readonly file: UploadedFile };

// The largest plan seen has 400 KB; scans in a PDF reach some ten megabytes.
const megabytes = 64;

/** Lets the app read multipart requests, within limits: one file, a few short fields. */
export const acceptForms = (app: FastifyInstance) =>
  app.register(multipart, { limits: { files: 1, fileSize: megabytes * 1024 * 1024, fields: 8, fieldSize: 1024 * 1024, parts: 9 } });

/** Reads a multipart request whole. What is missing or over the limits is refused. */
export const readForm = async (request: FastifyRequest): Promise<Result<Form>> => {
  if (!request.isMultipart()) return refused('input-invalid', { detail: 'multipart/form-data' });
  try {
    return await collect(request);
  } catch (cause) {
    return refusalOf(cause);
  }
};

const collect = async (request: FastifyRequest): Promise<Result<Form>> => {
  const fields: Record<string, string> = {};
  let file: UploadedFile | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else file = { filename: part.filename, bytes: await part.toBuffer() };
  }
  return file === null ? refused('input-invalid', { detail: 'file' }) : granted({ fields, file });
};

const refusalOf = (cause: unknown): Result<Form> => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return refused('file-too-large', { megabytes });
  if (typeof code === 'string' && code.startsWith('FST_')) return refused('input-invalid', { detail: code });
  throw cause;
};
