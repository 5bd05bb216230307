import { granted, placesOf, type Result, refused } from '@luoshi/domain';
import type { NewRow } from '@luoshi/store';
import type { Act } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import type { ImportDecisions } from './decisions.js';
import type { PlannedImport } from './planned-import.js';

/** An erratum as it is first written. */
export type NewErratum = NewRow<'erratum'>;

/**
 * Errata that a document brings: proposals, accepted at once where the decisions say so, and those that were decided without having been
 * proposed. Refused where a decision names words that do not stand in the text.
 */
export const importErrata = (
  ctx: Context,
  planId: string,
  { proposals, file }: Pick<PlannedImport, 'proposals' | 'file'>,
  decisions: ImportDecisions['acceptErrata'],
): Result<readonly NewErratum[]> => {
  const row = rowMaker(ctx, planId);
  const proposed = proposals.map((proposal) => {
    const decided = decisions.find(({ printed }) => printed === proposal.printed);
    return row({ ...proposal, corrected: decided?.corrected ?? proposal.corrected }, decided !== undefined);
  });
  const byHand = decisions
    .filter(({ printed }) => !proposals.some((proposal) => proposal.printed === printed))
    .map((decided) =>
      row({ ...decided, places: placesOf(file.text, decided.printed), evidence: [], confidence: 0, alternatives: [] }, true),
    );
  const nowhere = byHand.find(({ places }) => places.length === 0);
  if (nowhere !== undefined) return refused('not-found', { thing: `“${nowhere.printed}”` });
  return granted([...proposed, ...byHand]);
};

/** What the log says of errata that were accepted with the import, as if it had been done afterwards. */
export const acceptanceOf = ({ erratumId, planId, printed, corrected, places, state }: NewErratum): readonly Act[] =>
  state !== 'accepted'
    ? []
    : [
        {
          action: 'erratum.accepted',
          thingKind: 'erratum',
          thingId: erratumId,
          data: { planId, printed, corrected, places: places.length },
        },
      ];

type Words = Pick<NewErratum, 'printed' | 'corrected' | 'places' | 'evidence' | 'confidence' | 'alternatives'>;

const rowMaker =
  ({ tx, newId, now }: Context, planId: string) =>
  ({ printed, corrected, places, evidence, confidence, alternatives }: Words, accepted: boolean): NewErratum => ({
    planId,
    erratumId: newId(),
    printed,
    corrected,
    places,
    evidence,
    confidence,
    alternatives,
    state: accepted ? 'accepted' : 'proposed',
    proposedAt: now(),
    decidedAt: accepted ? now() : null,
    decidedBy: accepted ? tx.scope.userId : null,
  });
