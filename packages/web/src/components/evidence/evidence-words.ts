import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  evidence: '佐证材料',
  evidenceHint: (files: number, megabytes: number) => `最多${files}份，每份不超过${megabytes} MB；不传照片留痕。`,
  addFile: '添加文件',
  removeFile: '撤下',
  removed: '已撤下',
  noEvidence: '没有佐证材料',
  noFiles: '没有附件',
  filesHint: (files: number, megabytes: number) => `最多${files}份，每份不超过${megabytes} MB。`,
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  evidence: 'Evidence',
  evidenceHint: (files, megabytes) => `At most ${files} files of ${megabytes} MB; no photos as proof of meetings.`,
  addFile: 'Add a file',
  removeFile: 'Take out',
  removed: 'taken out',
  noEvidence: 'No evidence',
  noFiles: 'No files',
  filesHint: (files, megabytes) => `At most ${files} files of ${megabytes} MB.`,
};

/** The words of files that prove something. */
export const evidenceWords = { zh, en };
