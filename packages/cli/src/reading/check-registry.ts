import {
  checkNames,
  chooseRegistry,
  type Diagnostic,
  type ErratumProposal,
  explainEvidence,
  findCorruption,
  indexRegistry,
  type Lang,
  type Plan,
  span,
} from '@luoshi/domain';

/**
 * What the registry of the plan's province has to say: one finding for each corrupt word with its evidence, one for each name that no
 * registry knows. Nothing for a plan of a place without a registry. Names that a corrupt word explains are not reported a second time.
 */
export const checkRegistry = (text: string, plan: Plan, lang: Lang): readonly Diagnostic[] => {
  const registry = chooseRegistry(plan.document);
  if (registry === null || plan.tasks.length === 0) return [];
  const index = indexRegistry(registry);
  const errata = findCorruption(text, plan, index);
  const unknown = checkNames(plan, index).filter(({ data }) => !errata.some(({ printed }) => String(data['name']).includes(printed)));
  return [...errata.map((erratum) => corruptionFinding(erratum, lang)), ...unknown];
};

const corruptionFinding = ({ printed, corrected, places, evidence }: ErratumProposal, lang: Lang): Diagnostic => ({
  code: 'name-corrupt',
  span: places[0] ?? span(0, 0),
  data: {
    printed,
    corrected,
    places: places.length,
    evidence: evidence.map((one) => explainEvidence(one, lang)).join(lang === 'zh' ? '；' : '; '),
  },
  suggestion: corrected,
});
