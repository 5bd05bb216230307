import type { Lang } from '../diagnostics.js';
import type { LightSeverity } from './severity.js';

/** Every answer to 能否如期完成. */
export const forecastStates = ['yes', 'at-risk', 'no'] as const;
/** yes 能 · at-risk 有风险 · no 不能. */
export type ForecastState = (typeof forecastStates)[number];

/** The lead unit's forward confidence, given with each report. `reason` is needed unless the answer is yes. */
export type Forecast = { readonly state: ForecastState; readonly reason: string };

const words = {
  yes: { zh: '能如期完成', en: 'will be done in time' },
  'at-risk': { zh: '有风险', en: 'at risk' },
  no: { zh: '不能如期完成', en: 'will not be done in time' },
} as const satisfies Record<ForecastState, Record<Lang, string>>;

/** The answer in words. */
export const forecastName = (state: ForecastState, lang: Lang): string => words[state][lang];

// A yellow light beside “能” is no contradiction: it can still be caught up. A green one beside “有风险” is: only the unit knows why.
const contradicted: Readonly<Record<ForecastState, readonly LightSeverity[]>> = {
  yes: ['at-risk'],
  'at-risk': ['done', 'ahead', 'on-track'],
  no: ['done', 'ahead', 'on-track'],
};

/** Says whether the light and the lead unit's own forecast contradict each other. Without a forecast nothing does. */
export const disagrees = (severity: LightSeverity, forecast: ForecastState | null): boolean =>
  forecast !== null && contradicted[forecast].includes(severity);
