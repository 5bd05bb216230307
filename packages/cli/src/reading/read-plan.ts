import { createHash } from 'node:crypto';
import { readDocument, unreadableSentence } from '@luoshi/documents';
import { type Diagnostic, findOmissions, type Lang, type Plan } from '@luoshi/domain';
import { parse } from '@luoshi/parser';
import type { Terminal } from '../terminal.js';
import { checkRegistry } from './check-registry.js';

/** A plan as read from a file, with the text that its spans point into. */
export type PlanFile = {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads a plan from a file of any known format. Null after saying on standard error why it cannot be read. */
export const readPlan = async (file: string, lang: Lang, terminal: Terminal): Promise<PlanFile | null> => {
  const bytes = await readBytes(file, lang, terminal);
  if (bytes === null) return null;
  const read = await readDocument(bytes);
  if (read.kind === 'refused') {
    terminal.err(`${file}: ${unreadableSentence(read, lang)}\n`);
    return null;
  }
  const { text, tables } = read.source;
  const { value: plan, diagnostics: found } = parse(text, tables);
  const diagnostics = [...findOmissions(read.source), ...found, ...checkRegistry(text, plan, lang)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: file === '-' ? 'stdin' : file, text, sha256, plan, diagnostics };
};

const reasons: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' },
  EACCES: { zh: '没有读取权限', en: 'reading is not permitted' },
};

/** The bytes of a file; null after saying on standard error why there are none. */
export const readBytes = async (file: string, lang: Lang, terminal: Terminal): Promise<Uint8Array | null> => {
  try {
    return await terminal.read(file);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? reasons[String(cause.code)] : undefined;
    if (reason === undefined) throw cause;
    terminal.err(`${file}: ${reason[lang]}\n`);
    return null;
  }
};
