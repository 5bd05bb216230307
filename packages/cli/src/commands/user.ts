import { type Refusal, sentenceOf } from '@luoshi/domain';
import type { LocalLedger } from '@luoshi/server/local';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';

const usage =
  'luoshi user add USERNAME [--name 姓名] [--role ROLE,…] [--unit UNIT-ID]\nluoshi user reset USERNAME\nluoshi user disable USERNAME\n';

const acts = ['add', 'reset', 'disable'] as const;
const isAct = (word: string | undefined): word is (typeof acts)[number] => acts.some((act) => act === word);

/** `luoshi user add|reset|disable`: accounts, when nobody can log in any more or before the first does. Logged as the system's acts. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const [act, username, extra] = words;
  if (username === undefined || extra !== undefined || !isAct(act) || hasOthers('name', 'role', 'unit', 'data')) {
    terminal.err(usage);
    return unusable;
  }
  const refuse = (refusal: Refusal): number => {
    terminal.err(`${sentenceOf(refusal, lang)}\n`);
    return 1;
  };
  const shown = (password: string): number => {
    terminal.out(
      lang === 'zh'
        ? `${username} 的初始密码：${password}（只显示这一次）\n`
        : `initial password of ${username}: ${password} (shown only once)\n`,
    );
    return 0;
  };
  const administer = async ({ write }: LocalLedger): Promise<number> => {
    const { administerAccount } = await import('@luoshi/server');
    const done = await write((ctx) =>
      administerAccount(ctx, {
        act,
        username,
        displayName: option('name') ?? username,
        roles: option('role')?.split(',') ?? [],
        unitId: option('unit'),
      }),
    );
    if (!done.ok) return refuse(done.refusal);
    if (done.value !== null) return shown(done.value);
    terminal.out(lang === 'zh' ? `已停用 ${username}\n` : `disabled ${username}\n`);
    return 0;
  };
  return withLedger(option('data'), lang, terminal, administer, 'first-start');
};
