import type { Lang } from '@luoshi/domain';
import type { LocalLedger } from '@luoshi/server/local';

/** What is said, this once, of the account that a new ledger begins with; nothing of a ledger that was there. */
export const firstAccountSentence = ({ firstAccount }: Pick<LocalLedger, 'firstAccount'>, lang: Lang): string => {
  if (firstAccount === null) return '';
  const { username, password } = firstAccount;
  return lang === 'zh'
    ? `首次启动：用户名 ${username}，密码 ${password}（只显示这一次，请记下）\n`
    : `first start: user ${username}, password ${password} (shown only once, write it down)\n`;
};
