import { checkPack, faceOf, type LightPack, packFindingSentence, ruleWords, taskClasses } from '@luoshi/domain';
import type { Context } from '../../operation.js';
import type { PackView } from './contract.js';

/** A pack as it reads, with what is wrong in it. */
export const packView = (pack: LightPack, state: PackView['state'], { lang }: Pick<Context, 'lang'>): PackView => ({
  packId: pack.id,
  version: pack.version,
  state,
  name: { ...pack.name },
  source: pack.source,
  validFrom: pack.validFrom,
  parameters: pack.parameters.map((one) => ({ ...one, name: { ...one.name } })),
  labels: pack.labels.map((one) => ({ ...one, label: { ...one.label } })),
  rules: taskClasses.map((taskClass) => ({
    taskClass,
    rules: pack.rules[taskClass].map((rule) => ({
      key: rule.key,
      words: ruleWords(pack, rule)[lang],
      severity: rule.severity,
      label: faceOf(pack, rule.severity, rule.label).label[lang],
      source: rule.source,
    })),
  })),
  madeUp: pack.madeUp,
  findings: checkPack(pack).map((one) => ({ code: one.code, at: one.at, message: packFindingSentence(one, lang) })),
});
