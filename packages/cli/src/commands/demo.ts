import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Lang } from '@luoshi/domain';
import { type Command, unusable } from '../command.js';
import { chanceOf } from '../demo/chance.js';
import { demoClock, resumedClock } from '../demo/demo-clock.js';
import { cast, samplePassword } from '../demo/people.js';
import { playYear, type Scene } from '../demo/play-year.js';
import { wordsOf } from '../ledger/options.js';
import { localOptions } from '../ledger/place.js';
import { notOpenedSentence } from '../ledger/with-ledger.js';
import { processTerminal, type Terminal } from '../terminal.js';
import { portOf, serveLedger } from './serve.js';

const seed = 20240205;
const usage = 'luoshi demo [--data DIR]\n';

const sceneNames: Readonly<Record<Scene, Readonly<Record<Lang, string>>>> = {
  accounts: { zh: '开立账号', en: 'accounts' },
  receipts: { zh: '交办和签收', en: 'receipts' },
  commitments: { zh: '推进表', en: 'commitments' },
  reports: { zh: '三个月的填报', en: 'three months of reports' },
  assessment: { zh: '季度考核和复核', en: 'a quarter assessed, an appeal' },
  changes: { zh: '接任、延期、销号', en: 'succession, extension, close-outs' },
  results: { zh: '全年统计公布值', en: 'published results' },
  year: { zh: '年度考核', en: 'the year assessed' },
};

const real: Readonly<Record<Lang, string>> = {
  zh: '这个文件夹里是真实台账，不放演示数据：请用 --data 另指一个文件夹\n',
  en: 'this folder holds a real ledger, which takes no sample data: name another with --data\n',
};

/** Plays the year in a neighbouring folder that takes its name at the end: a year that was broken off is never taken for a whole one. */
const playInto = async (folder: string, lang: Lang, terminal: Terminal): Promise<void> => {
  const { openLocalLedger } = await import('@luoshi/server/local');
  const { buildApp } = await import('@luoshi/server');
  const partial = `${folder}.playing`;
  await rm(partial, { recursive: true, force: true });
  const chance = chanceOf(seed);
  const clock = demoClock('2024-02-06', () => chance.between(20, 90));
  const ledger = await openLocalLedger({ ...localOptions({}, lang, partial), isSample: true, now: clock.now });
  try {
    const { store, jurisdictionId, firstAccount } = ledger;
    if (firstAccount === null) throw new Error(`${partial} is not empty`);
    const app = await buildApp({ store, jurisdictionId, webRoot: null, now: clock.now });
    const onScene = (scene: Scene, played: number, of: number) => terminal.out(`[${played + 1}/${of}] ${sceneNames[scene][lang]}…\n`);
    await playYear({ app, clock, chance, admin: firstAccount, onScene });
    await app.close();
  } finally {
    await ledger.close();
  }
  await rename(partial, folder);
};

const greeting = (lang: Lang): string => {
  const people = cast.map(({ username, name }) => `  ${username.padEnd(18)} ${name}`).join('\n');
  return lang === 'zh'
    ? `演示数据（除注明出处的统计公布值外均为虚构，种子 ${seed}），密码都是 ${samplePassword}：\n${people}\n`
    : `sample data (made up, but for the published results with their source; seed ${seed}); every password is ${samplePassword}:\n${people}\n`;
};

/** `luoshi demo`: a ledger of sample data in a folder of its own, played through a year and marked on every screen; then served. */
export const command: Command = async (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  if (words.length > 0 || hasOthers('data')) {
    terminal.err(usage);
    return unusable;
  }
  const port = portOf(process.env, lang, terminal);
  const folder = resolve(option('data') ?? 'demo-data');
  if (port === null) return unusable;
  try {
    if (!existsSync(folder)) await playInto(folder, lang, terminal);
    const { openLocalLedger } = await import('@luoshi/server/local');
    const ledger = await openLocalLedger({ ...localOptions({}, lang, folder), mustExist: true });
    if (!ledger.isSample) {
      await ledger.close();
      terminal.err(real[lang]);
      return 1;
    }
    terminal.out(greeting(lang));
    // Time goes on from where the year, or whoever used the ledger last, left it.
    const now = resumedClock((await ledger.lastAct()) ?? new Date());
    return await serveLedger(ledger, { port, lang, terminal, now });
  } catch (cause) {
    const sentence = notOpenedSentence(cause, lang);
    if (sentence === null) throw cause;
    terminal.err(sentence);
    return 1;
  }
};

/** The same for `npm run demo`, in its own process. */
export const demo = async (args: readonly string[]): Promise<void> => {
  const lang: Lang = args.join(' ').includes('--lang en') ? 'en' : 'zh';
  const code = await command(
    args.filter((word) => word !== '--lang' && word !== 'en'),
    lang,
    processTerminal(),
  );
  if (code !== 0) process.exit(code);
};
