import type { Lang } from '@luoshi/domain';
import type { ArchiveFault, ArchiveReport } from '@luoshi/server';
import { unusable } from '../command.js';
import { readBytes } from '../reading/read-plan.js';
import type { Terminal } from '../terminal.js';
import { problemSentence } from './backup-words.js';

const faultSentence = (fault: ArchiveFault, lang: Lang): string => {
  const zh = lang === 'zh';
  switch (fault.kind) {
    case 'not-an-archive':
      return zh ? '这不是归档包，或文件不完整' : 'this is no archive, or it was cut off';
    case 'changed':
      return zh ? `${fault.path}：内容与清单的哈希不符` : `${fault.path}: its content does not fit the manifest`;
    case 'missing':
      return zh ? `${fault.path}：清单有而包内没有` : `${fault.path}: listed, and not there`;
    case 'unlisted':
      return zh ? `${fault.path}：包内有而清单没有` : `${fault.path}: there, and not listed`;
    case 'not-restorable':
      return problemSentence(fault.problem, lang).trimEnd();
    case 'chain-broken':
      return zh ? `审计链在第${fault.seq}条断开` : `the audit chain breaks at entry ${fault.seq}`;
    case 'other-chain':
      return zh ? '审计链的末条与清单所记不符' : 'the audit chain does not end where the manifest says';
  }
};

const sound = ({ files, entries, headHash, takenAt }: ArchiveReport, lang: Lang): string =>
  lang === 'zh'
    ? `归档包完整：文件${files}个与清单一致，备份可逐行恢复，审计链${entries}条完好，末条哈希 ${headHash}（归档于${takenAt}）\n`
    : `the archive is complete: ${files} files as listed, its backup restores, audit chain of ${entries} entries whole, last hash ${headHash} (made ${takenAt})\n`;

/** Proves an archive and says what is wrong, one line each. Exit 1 if anything is. */
export const verifyFile = async (file: string, lang: Lang, terminal: Terminal): Promise<number> => {
  const bytes = await readBytes(file, lang, terminal);
  if (bytes === null) return unusable;
  const { verifyArchive } = await import('@luoshi/server');
  const report = await verifyArchive(bytes);
  for (const fault of report.faults) terminal.err(`${faultSentence(fault, lang)}\n`);
  if (report.faults.length > 0) return 1;
  terminal.out(sound(report, lang));
  return 0;
};
