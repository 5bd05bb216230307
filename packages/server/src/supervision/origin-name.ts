import type { Lang } from '@luoshi/domain';
import type { MatterOrigin } from '@luoshi/store';

const originWords = {
  light: { zh: '亮灯', en: 'light' },
  report: { zh: '未按期填报', en: 'missing report' },
  instruction: { zh: '领导批示', en: 'instruction' },
  meeting: { zh: '会议议定', en: 'meeting' },
  problem: { zh: '问题清单', en: 'problem list' },
  complaint: { zh: '投诉建议', en: 'complaint' },
  inspection: { zh: '督查发现', en: 'inspection' },
  proposal: { zh: '督查室提出', en: 'the supervisor' },
} as const satisfies Record<MatterOrigin, Record<Lang, string>>;

/** What a matter came from, in words. */
export const originName = (origin: MatterOrigin, lang: Lang): string => originWords[origin][lang];
