import { assessmentMachine, eventName, may, openEvents, reachOf, stateName } from '@luoshi/domain';
import { type AssessmentRow, readAssessmentBefore } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { AssessmentLineView, AssessmentView } from './contract.js';
import { groupViews, readStandings } from './ranking.js';

/** An assessment as a list shows it. */
export const assessmentLineView = (row: AssessmentRow, { lang }: Pick<Context, 'lang'>): AssessmentLineView => ({
  assessmentId: row.assessmentId,
  plan: { id: row.planId, name: row.planTitle },
  period: row.period,
  state: row.state,
  stateName: stateName(assessmentMachine, row.state, lang),
  schemeName: row.scheme.name[lang],
  publicUntil: row.publicUntil,
  createdAt: row.createdAt.toISOString(),
});

/** An assessment with its ranking, as far as the reader may see. */
export const assessmentView = async (ctx: Context, row: AssessmentRow): Promise<AssessmentView> => {
  const { tx, lang, actor } = ctx;
  const earlier = await readAssessmentBefore(tx, row);
  const before = earlier === null ? null : await readStandings(tx, earlier);
  const reach = reachOf(actor);
  const { id, version, name, source, full } = row.scheme;
  return {
    ...assessmentLineView(row, ctx),
    edit: row.edit,
    scheme: { schemeId: id, version, name: name[lang], source, full },
    digest: row.digest,
    scoredAt: row.scoredAt?.toISOString() ?? null,
    before: earlier === null ? null : { assessmentId: earlier.assessmentId, period: earlier.period },
    groups: groupViews(await readStandings(tx, row), before, lang, reach.kind === 'unit' ? reach.unitId : null),
    acts: openEvents(assessmentMachine, row.state).filter((event) => may(actor, assessmentMachine.events[event].action)),
    steps: row.steps.map(({ event, at, by, note }) => ({
      ...{ event, at, by, note },
      name: event === 'open' ? { zh: '开始考核', en: 'opened' }[lang] : eventName(assessmentMachine, event, lang),
    })),
  };
};
