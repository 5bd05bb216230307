import { type Forecast, forecastName, type Lang, type Light, valueKindName } from '@luoshi/domain';
import type { TaskStatus } from '@luoshi/store';
import type { ForecastView, LightView, StatusView } from './light-schema.js';

/** A light in the caller's words. */
export const lightView = ({ label, sentence, used, goal: _, ...light }: Light, lang: Lang): LightView => ({
  ...light,
  label: label[lang],
  sentence: sentence[lang],
  used: used === null ? null : { ...used, kindName: valueKindName(used.kind, lang) },
});

/** The lead unit's word. */
export const forecastView = (forecast: Forecast | null, lang: Lang): ForecastView | null =>
  forecast === null ? null : { ...forecast, name: forecastName(forecast.state, lang) };

/** How a task stands, for a list. */
export const statusView = ({ light, forecast, ...status }: TaskStatus, lang: Lang): StatusView => ({
  ...status,
  light: light === null ? null : lightView(light, lang),
  forecast: forecastView(forecast, lang),
});
