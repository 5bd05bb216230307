import { forecastStates, lightColors, lightSeverities, taskClasses, valueKinds } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { CalendarDate, Nullable, OneOf } from '../http/schemas.js';

const shapes = ['circle', 'double-circle', 'triangle', 'square', 'ring', 'dash', 'arrow'] as const;

/** A light with its word, shape, colour and reason. */
export const Light = Type.Object({
  severity: OneOf(lightSeverities),
  label: Type.String(),
  color: OneOf(lightColors),
  shape: OneOf(shapes),
  /** 完成47%，序时58.3%，落后11.3个百分点，按银川规则为黄 */
  sentence: Type.String(),
  rule: Type.String(),
  packId: Type.String(),
  packVersion: Type.Integer(),
  /** 0 to 1 and above; null: no value. */
  share: Nullable(Type.Number()),
  /** Null: nothing is expected in between. */
  expected: Nullable(Type.Number()),
  /** Percentage points behind; negative: ahead. */
  gap: Nullable(Type.Number()),
  period: Type.String(),
  used: Nullable(
    Type.Object({
      id: Type.String(),
      kind: OneOf(valueKinds),
      kindName: Type.String(),
      value: Type.Number(),
      unit: Nullable(Type.String()),
      asOf: CalendarDate,
      source: Type.String(),
    }),
  ),
});
export type LightView = Static<typeof Light>;

/** The lead unit's own word: 能否如期完成. */
export const Forecast = Type.Object({ state: OneOf(forecastStates), name: Type.String(), reason: Type.String() });
export type ForecastView = Static<typeof Forecast>;

export const Status = Type.Object({
  severity: OneOf(lightSeverities),
  taskClass: Nullable(OneOf(taskClasses)),
  /** Null until a period was opened. */
  light: Nullable(Light),
  forecast: Nullable(Forecast),
  /** The light and the lead unit’s word contradict each other. */
  disagrees: Type.Boolean(),
  commitmentState: Nullable(Type.String()),
  receiptsOpen: Type.Integer(),
  reportsOwed: Type.Integer(),
  requestsOpen: Type.Integer(),
  closeOutState: Nullable(Type.String()),
  nextDue: Nullable(CalendarDate),
});
export type StatusView = Static<typeof Status>;
