import type { Lang } from '@luoshi/domain';

const problems = {
  'not-a-backup': { zh: '这不是台账的备份文件，请另选文件', en: 'this is not a backup of a ledger; choose another file' },
  damaged: {
    zh: '备份已损坏或不完整，没有恢复任何内容；请换一份备份',
    en: 'the backup is damaged or was cut off; nothing was restored: use another backup',
  },
  'other-version': {
    zh: '备份由另一版本的落实生成：请先用那个版本恢复，再用新版本启动',
    en: 'the backup was made by another version: restore it with that one, then start the new one on it',
  },
  'store-not-empty': {
    zh: '目标处已有这个辖区的台账，不会覆盖：请用 --data 另指一个空文件夹',
    en: 'there is a ledger of this jurisdiction already and it is not overwritten: name an empty folder with --data',
  },
} as const;

/** The sentence for a backup that was refused; null for every other fault. */
export const backupRefusedSentence = (cause: unknown, lang: Lang): string | null => {
  if (!(cause instanceof Error) || cause.name !== 'BackupRefused' || !('problem' in cause)) return null;
  return problemSentence(cause.problem as keyof typeof problems, lang);
};

/** What keeps a backup from being restored, in words. */
export const problemSentence = (problem: keyof typeof problems, lang: Lang): string => `${problems[problem][lang]}\n`;
