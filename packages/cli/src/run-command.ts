import type { Lang } from '@luoshi/domain';
import { unusable } from './command.js';
import { commands } from './commands.js';
import { processTerminal, type Terminal } from './terminal.js';

/**
 * Runs `luoshi ARGV…` and resolves to the exit code: 0 done, 1 findings or refusal, 2 not usable. Messages are Chinese unless `--lang en` is
 * given. A fault is thrown on, for the process to report with its stack.
 */
export const runCommand = async (argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> => {
  const { lang, rest } = takeLanguage(argv);
  const [name = 'help', ...args] = rest;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(help(lang));
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    terminal.err(lang === 'zh' ? `没有“${name}”这个命令\n\n${help(lang)}` : `there is no command “${name}”\n\n${help(lang)}`);
    return unusable;
  }
  const { command } = await entry.load();
  return command(args, lang, terminal);
};

/** `--lang en` may stand anywhere. */
const takeLanguage = (argv: readonly string[]): { readonly lang: Lang; readonly rest: readonly string[] } => {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return { lang: 'zh', rest: argv };
  const inline = argv[at]?.includes('=') === true;
  const value = inline ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return { lang: value === 'en' ? 'en' : 'zh', rest: argv.filter((_, index) => index !== at && (inline || index !== at + 1)) };
};

const help = (lang: Lang): string => {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length));
  const lines = Object.values(commands).map((entry) => `  luoshi ${entry.usage.padEnd(width)}  ${entry[lang]}`);
  return `${lang === 'zh' ? '用法' : 'usage'}:\n${lines.join('\n')}\n  --lang en  ${lang === 'zh' ? '用英文输出' : 'print messages in English'}\n`;
};
