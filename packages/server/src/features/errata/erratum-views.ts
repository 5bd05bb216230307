import { type ErratumRow, readPlanText, readSourcePlaces } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { evidenceView } from '../../presenting/evidence-view.js';
import { type PlaceView, placeViews } from '../../presenting/place-view.js';
import type { ErratumView } from './contract.js';

/** Errata as the API shows them: each place with the words around it, each reason as a sentence. */
export const erratumViews = async (ctx: Pick<Context, 'tx' | 'lang'>, rows: readonly ErratumRow[]): Promise<ErratumView[]> => {
  const placesOf = new Map<string, ReturnType<typeof placeViews>>();
  for (const planId of new Set(rows.map((row) => row.planId))) {
    const source = { text: (await readPlanText(ctx.tx, planId)) ?? '', places: await readSourcePlaces(ctx.tx, planId) };
    placesOf.set(planId, placeViews(source, ctx.lang));
  }
  return rows.map((row) =>
    erratumView(
      ctx,
      row,
      row.places.map((place) => placesOf.get(row.planId)?.(place)).filter((one) => one !== undefined),
    ),
  );
};

const erratumView = ({ lang }: Pick<Context, 'lang'>, row: ErratumRow, places: PlaceView[]): ErratumView => ({
  erratumId: row.erratumId,
  planId: row.planId,
  printed: row.printed,
  corrected: row.corrected,
  state: row.state,
  confidence: row.confidence,
  placeCount: places.length,
  places,
  evidence: row.evidence.map((one) => evidenceView(one, lang)),
  alternatives: [...row.alternatives],
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy,
});
