import {
  type ComparedTask,
  comparedKindName,
  comparedKinds,
  type Lang,
  type PlanComparison,
  pairReason,
  type Target,
  targetMoveName,
  taskFieldName,
} from '@luoshi/domain';

/** A comparison to read: the counts first, then each task that differs, before and after. What stayed the same is counted, not listed. */
export const comparisonReport = ({ mode, counts, tasks }: PlanComparison, lang: Lang): string => {
  const heads = comparedKinds.filter((kind) => counts[kind] > 0).map((kind) => `${comparedKindName(kind, mode, lang)} ${counts[kind]}`);
  const modeWords = {
    amended: { zh: '同一方案的两版', en: 'two versions of one plan' },
    years: { zh: '两个年度的方案', en: 'plans of two years' },
  };
  const shown = tasks.filter(({ kind }) => kind !== 'same');
  return [
    `${modeWords[mode][lang]}: ${heads.join(lang === 'zh' ? '，' : ', ')}`,
    '',
    ...shown.map((task) => taskLines(task, mode, lang)),
  ].join('\n');
};

const taskLines = (task: ComparedTask, mode: PlanComparison['mode'], lang: Lang): string => {
  const { kind, before, after, fields, targets } = task;
  const shown = after ?? before;
  const numbers =
    before !== null && after !== null && before.no !== after.no ? `${before.no ?? '—'} → ${after.no ?? '—'}` : `${shown?.no ?? '—'}`;
  const reason = pairReason(task, lang);
  return [
    `[${comparedKindName(kind, mode, lang)}] ${numbers}. ${shown?.text ?? ''}${reason === null ? '' : ` (${reason})`}`,
    ...fields
      .filter(({ field }) => field !== 'targets')
      .flatMap(({ field, before: earlier, after: later }) => [
        `  ${taskFieldName(field, lang)}`,
        `    - ${earlier || '—'}`,
        `    + ${later || '—'}`,
      ]),
    ...targets
      .filter(({ move }) => move !== 'same' && kind === 'changed')
      .map(
        ({ metric, before: earlier, after: later, move }) =>
          `  ${metric}: ${words(earlier)} → ${words(later)} (${targetMoveName(move, lang)})`,
      ),
    '',
  ].join('\n');
};

const words = (target: Target | null): string => target?.text || (target === null ? '—' : `${target.value ?? ''}${target.unit ?? ''}`);
