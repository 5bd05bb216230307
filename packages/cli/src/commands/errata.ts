import { type ErratumAct, erratumStateName, sentenceOf } from '@luoshi/domain';
import { type Command, unusable } from '../command.js';
import { wordsOf } from '../ledger/options.js';
import { withLedger } from '../ledger/with-ledger.js';

const usage = 'luoshi errata [accept|revert|dismiss PRINTED] [--data DIR]\n';
const acts = ['accept', 'revert', 'dismiss'] as const satisfies readonly ErratumAct[];

/** `luoshi errata`: what is thought misprinted, and why; `luoshi errata accept PRINTED` decides, audited and reversible. Exit 1 if refused. */
export const command: Command = (args, lang, terminal) => {
  const { words, option, hasOthers } = wordsOf(args);
  const [word, printed] = words;
  const act = acts.find((one) => one === word);
  if (hasOthers('data') || (word !== undefined && (act === undefined || printed === undefined))) {
    terminal.err(usage);
    return Promise.resolve(unusable);
  }
  return withLedger(option('data'), lang, terminal, async ({ read, write }) => {
    const { decideByWords, readErrata } = await import('@luoshi/server');
    if (act !== undefined && printed !== undefined) {
      const decided = await write((ctx) => decideByWords(ctx, act, printed));
      if (!decided.ok) {
        terminal.err(`${sentenceOf(decided.refusal, lang)}\n`);
        return 1;
      }
      const { corrected, placeCount, state } = decided.value;
      terminal.out(`${printed} → ${corrected}  ${placeCount}${lang === 'zh' ? '处' : ' places'}  ${erratumStateName(state, lang)}\n`);
      return 0;
    }
    const errata = await read(readErrata);
    if (!errata.ok) return 1;
    for (const { printed: found, corrected, placeCount, state, evidence } of errata.value) {
      terminal.out(`${found} → ${corrected}  ${placeCount}${lang === 'zh' ? '处' : ' places'}  ${erratumStateName(state, lang)}\n`);
      for (const { sentence } of evidence) terminal.out(`  - ${sentence}\n`);
    }
    return 0;
  });
};
