import { checkRules, parametersUsed } from './check-pack-rules.js';
import { taskClasses } from './commitment.js';
import type { LightPack, PackParameter, Words } from './light-pack.js';
import { datePartsOf } from './months.js';
import type { PackFinding } from './pack-findings.js';
import { type LightSeverity, lightSeverities } from './severity.js';

/** Everything that keeps a pack from being used. An empty list means that `judge` answers every case with it. */
export const checkPack = (pack: LightPack): readonly PackFinding[] => [
  ...checkHead(pack),
  ...pack.parameters.flatMap((parameter, index) => checkParameter(pack, parameter, index)),
  ...taskClasses.flatMap((taskClass) => checkRules(pack, taskClass)),
  ...checkLabels(pack),
  ...(neverBetterThanBehind.includes(pack.madeUp) ? [] : [{ code: 'made-up-green', at: 'madeUp', data: {} } as const]),
];

const neverBetterThanBehind: readonly LightSeverity[] = ['behind', 'at-risk'];

const checkHead = ({ id, version, validFrom, source, name }: LightPack): readonly PackFinding[] => [
  ...when(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), { code: 'id-invalid', at: 'id', data: { id } }),
  ...when(!Number.isInteger(version) || version < 1, { code: 'version-invalid', at: 'version', data: {} }),
  ...when(datePartsOf(validFrom) === null, { code: 'date-invalid', at: 'validFrom', data: { date: validFrom } }),
  ...when(source.trim() === '', { code: 'source-missing', at: 'source', data: { what: id } }),
  ...when(isNameless(name), { code: 'name-missing', at: 'name', data: { what: id } }),
];

const checkParameter = (pack: LightPack, { key, value, from, source, name }: PackParameter, index: number): readonly PackFinding[] => {
  const at = `parameters.${index}`;
  const isDoubled = pack.parameters.findIndex((parameter) => parameter.key === key) < index;
  return [
    ...when(isDoubled, { code: 'parameter-doubled', at, data: { parameter: key } }),
    ...when(!Number.isFinite(value), { code: 'parameter-not-number', at: `${at}.value`, data: { parameter: key } }),
    ...when(datePartsOf(from) === null, { code: 'date-invalid', at: `${at}.from`, data: { date: from } }),
    ...when(source.trim() === '', { code: 'source-missing', at: `${at}.source`, data: { what: key } }),
    ...when(isNameless(name), { code: 'name-missing', at: `${at}.name`, data: { what: key } }),
    ...when(!parametersUsed(pack).has(key), { code: 'parameter-unused', at, data: { parameter: key } }),
  ];
};

const checkLabels = (pack: LightPack): readonly PackFinding[] => {
  const given = new Set(taskClasses.flatMap((taskClass) => pack.rules[taskClass].map(({ severity }) => severity)).concat(pack.madeUp));
  const labelled = pack.labels.map(({ severity }) => severity);
  return [
    ...[...given]
      .filter((severity) => !labelled.includes(severity))
      .map((severity) => ({ code: 'label-missing', at: 'labels', data: { severity } }) as const),
    ...pack.labels.flatMap(({ severity, label, color }, index) => [
      ...when(labelled.indexOf(severity) < index, { code: 'label-doubled', at: `labels.${index}`, data: { severity } }),
      ...when(isNameless(label), { code: 'name-missing', at: `labels.${index}`, data: { what: severity } }),
      ...when(index > 0 && rank(severity) < rank(labelled[index - 1]), {
        code: 'labels-disordered',
        at: `labels.${index}`,
        data: { severity },
      }),
      ...when(severity === 'no-data' && color !== 'grey', { code: 'no-data-green', at: `labels.${index}.color`, data: { color } }),
    ]),
  ];
};

const rank = (severity: LightSeverity | undefined): number => (severity === undefined ? -1 : lightSeverities.indexOf(severity));
const isNameless = ({ zh, en }: Words): boolean => zh.trim() === '' || en.trim() === '';
const when = (isWrong: boolean, found: PackFinding): readonly PackFinding[] => (isWrong ? [found] : []);
