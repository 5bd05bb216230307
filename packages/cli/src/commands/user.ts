import { type Refusal, sentenceOf } from '@luoshi/domain';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';

const usage =
  'luoshi user add USERNAME [--name 姓名] [--role ROLE,…] [--unit UNIT-ID]\nluoshi user reset USERNAME\nluoshi user disable USERNAME\n';

/** `luoshi user add|reset|disable`: accounts, when nobody can log in any more or before the first does. Logged as the system's acts. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option } = wordsOf(args);
  const [act, username] = words;
  if (username === undefined || !['add', 'reset', 'disable'].includes(act ?? '')) {
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
  return withLedger(option('data'), lang, terminal, async ({ write }) => {
    const { administerAccount } = await import('@luoshi/server');
    const done = await write((ctx) =>
      administerAccount(ctx, {
        act: act as 'add' | 'reset' | 'disable',
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
  });
};
