import { fill, type Lang } from '../../diagnostics.js';
import type { Ladder } from './ladder.js';

const findings = {
  'no-steps': { zh: '至少要有一步', en: 'a ladder has one step at least' },
  'step-unnamed': { zh: '第{place}步没有名称', en: 'step {place} has no name' },
  'names-twice': { zh: '步骤名称重复：{name}', en: 'two steps have one name: {name}' },
  'term-missing': {
    zh: '“{name}”没有期限：除最后一步外，每一步都要有期限',
    en: '“{name}” has no term: every step but the last one needs one',
  },
  'term-on-last': { zh: '最后一步“{name}”之后没有下一步，不设期限', en: 'nothing follows the last step “{name}”: it has no term' },
  'approval-missing': {
    zh: '“{name}”涉及批评或追责，须经政府或其负责人批准（国令第733号第二十一条）',
    en: '“{name}” means criticism or accountability: it needs the government’s approval (decree 733, §21)',
  },
  'source-missing': { zh: '请写明依据（本地哪份规定）', en: 'name the local rule it follows' },
  'trigger-step-unknown': { zh: '立项条件指向的步骤不存在', en: 'a trigger names no step of the ladder' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** What keeps a ladder from being used. */
export type LadderFinding = { readonly code: keyof typeof findings; readonly data: Readonly<Record<string, string | number>> };

/** The finding in words. */
export const ladderFindingSentence = ({ code, data }: LadderFinding, lang: Lang): string => fill(findings[code][lang], data);

const finding = (code: LadderFinding['code'], data: LadderFinding['data'] = {}): LadderFinding => ({ code, data });

/** Everything that is wrong with a ladder; nothing where an office may use it. */
export const checkLadder = ({ steps, triggers, source }: Pick<Ladder, 'steps' | 'triggers' | 'source'>): readonly LadderFinding[] => {
  const names = steps.map(({ name }) => name.zh.trim());
  return [
    ...(steps.length === 0 ? [finding('no-steps')] : []),
    ...(source.trim() === '' ? [finding('source-missing')] : []),
    ...names.flatMap((name, index) => (name === '' ? [finding('step-unnamed', { place: index + 1 })] : [])),
    ...names.filter((name, index) => name !== '' && names.indexOf(name) < index).map((name) => finding('names-twice', { name })),
    ...steps.flatMap(({ name, term, follows, needsApproval }, index) => [
      ...(index < steps.length - 1 && term === null ? [finding('term-missing', { name: name.zh })] : []),
      ...(index === steps.length - 1 && term !== null ? [finding('term-on-last', { name: name.zh })] : []),
      ...(/批评|问责|追责|处分/.test(`${name.zh}${follows.zh}`) && !needsApproval ? [finding('approval-missing', { name: name.zh })] : []),
    ]),
    ...triggers.filter(({ step }) => !steps.some(({ key }) => key === step)).map(() => finding('trigger-step-unknown')),
  ];
};
