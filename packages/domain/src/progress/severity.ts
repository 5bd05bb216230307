import type { Lang } from '../diagnostics.js';

/**
 * The common severities under every place's own names, from the best to the worst; the last two are no judgement.
 * Order is used where the worst of several counts.
 */
export const lightSeverities = ['done', 'ahead', 'on-track', 'behind', 'at-risk', 'none', 'no-data'] as const;
/**
 * done 已完成 · ahead 超序时 · on-track 正常 · behind 滞后 · at-risk 严重滞后 · none: nothing is expected yet, so nothing is judged ·
 * no-data: something is owed and missing, grey and never green.
 */
export type LightSeverity = (typeof lightSeverities)[number];

/** A colour by name; the screen knows its values. */
export const lightColors = ['green', 'blue', 'yellow', 'orange', 'red', 'grey', 'white'] as const;
/** A light's colour by name. Never the only sign: a shape and a word go with it. */
export type LightColor = (typeof lightColors)[number];

/** A light's shape, for those who cannot tell its colour. */
export type LightShape = 'circle' | 'double-circle' | 'triangle' | 'square' | 'ring' | 'dash' | 'arrow';

type Entry = { readonly shape: LightShape } & Readonly<Record<Lang, string>>;

const words = {
  done: { shape: 'double-circle', zh: '已完成', en: 'done' },
  ahead: { shape: 'arrow', zh: '超序时', en: 'ahead' },
  'on-track': { shape: 'circle', zh: '正常', en: 'on track' },
  behind: { shape: 'triangle', zh: '滞后', en: 'behind' },
  'at-risk': { shape: 'square', zh: '严重滞后', en: 'at risk' },
  none: { shape: 'ring', zh: '未到判定', en: 'not judged yet' },
  'no-data': { shape: 'dash', zh: '无数据', en: 'no data' },
} as const satisfies Record<LightSeverity, Entry>;

/** The severity's common name, where no pack's own label is at hand. */
export const lightSeverityName = (severity: LightSeverity, lang: Lang): string => words[severity][lang];

/** The shape that goes with a severity in every pack. */
export const shapeOf = (severity: LightSeverity): LightShape => words[severity].shape;
