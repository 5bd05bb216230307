import { link, open, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Lang } from '@luoshi/domain';

/**
 * Writes a file that is there whole or not at all, and never over another: into a neighbour first, which takes the name at the end. Throws
 * with code EEXIST where the name is taken.
 */
export const writeNewFile = async <T>(file: string, work: (into: Writable) => Promise<T>): Promise<T> => {
  const partial = `${file}.${process.pid}.part`;
  const handle = await open(partial, 'wx');
  const stream = handle.createWriteStream();
  try {
    const done = await work(stream);
    if (!stream.writableEnded) stream.end();
    await finished(stream);
    await link(partial, file);
    return done;
  } finally {
    stream.destroy();
    await rm(partial, { force: true });
  }
};

const reasons: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  EEXIST: {
    zh: '已有同名文件，不会覆盖：请换一个文件名',
    en: 'there is such a file already and it is not overwritten: choose another name',
  },
  ENOENT: { zh: '没有这个文件夹，请先建立', en: 'there is no such folder; make it first' },
  EACCES: { zh: '没有写入权限', en: 'writing is not permitted' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};

/** The sentence for a file that cannot be written; null for every other fault. */
export const notWrittenSentence = (file: string, cause: unknown, lang: Lang): string | null => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = reasons[code];
  return reason === undefined ? null : `${file}：${reason[lang]}\n`;
};
