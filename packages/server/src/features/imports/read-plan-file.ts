import { createHash } from 'node:crypto';
import { readDocument, unreadableSentence } from '@luoshi/documents';
import { type Diagnostic, findOmissions, granted, type Lang, type Plan, type Result, refused, type SourcePlace } from '@luoshi/domain';
import { parse } from '@luoshi/parser';

/** A document as received, as read and as parsed. */
export type PlanFile = {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** txt with its encoding, or the format where that fixes it. */
  readonly encoding: string;
  readonly text: string;
  /** What the reader of the document saw where: pages, paragraphs, cells. Empty for plain text. */
  readonly places: readonly SourcePlace[];
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads a file into a plan. Needs no ledger: done before a transaction is opened. Refused if no text can be had of it. */
export const readPlanFile = async (bytes: Uint8Array, filename: string, lang: Lang): Promise<Result<PlanFile>> => {
  const read = await readDocument(bytes);
  if (read.kind === 'refused') return refused('file-unreadable', { reason: unreadableSentence(read, lang) });
  const { places, tables } = read.source;
  const text = storable(read.source.text);
  const { value: plan, diagnostics: found } = parse(text, tables);
  const diagnostics = [...findOmissions(read.source), ...found];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return granted({ filename, bytes, sha256, encoding: read.encoding ?? read.format, text, places, plan, diagnostics });
};

// PostgreSQL's text holds neither U+0000 nor half a surrogate pair. The replacement has the same length, so that places stay; the bytes
// are kept as they came.
const storable = (text: string): string =>
  text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
