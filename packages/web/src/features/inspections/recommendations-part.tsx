import { type RecommendationEvent, recommendationKinds, recommendationMachine } from '@luoshi/domain';
import { useState } from 'react';
import { ChoiceField, LineField, TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { ApproverField } from './approver-field.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, useInspectionDeed } from './inspections-query.js';

type Recommendation = InspectionRoom['recommendations'][number];

/** 表扬、激励、批评、追责 (§21): proposed, approved, then carried out. */
export const RecommendationsPart = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const { recommendations, mayRecommend } = room;
  if (recommendations.length === 0 && !mayRecommend) return null;
  return (
    <section aria-labelledby="inspection-recommendations">
      <h2 id="inspection-recommendations">{words.recommendations}</h2>
      {recommendations.length === 0 ? <p className="quiet">{words.noRecommendations}</p> : null}
      <ul className="inspection-team">
        {recommendations.map((one) => (
          <Item key={one.recommendationId} one={one} />
        ))}
      </ul>
      {mayRecommend ? <Recommend room={room} /> : null}
    </section>
  );
};

const Item = ({ one }: { readonly one: Recommendation }) => {
  const words = useWords(inspectionWords);
  const { unitName, kindName, state, stateName, reason, approver, paper, acts } = one;
  return (
    <li>
      <strong>{unitName}</strong> {kindName}{' '}
      <span className={`state-word ${state === 'carried-out' || state === 'approved' ? 'state-good' : 'state-open'}`}>{stateName}</span>{' '}
      <span className="quiet">
        {words.approver}：{approver.name}
        {paper === '' ? '' : `，${paper}`}
      </span>
      <p className="inspection-text">{reason}</p>
      <span className="inspection-buttons no-print">
        {acts.map((event) => (
          <Step key={event} event={event} one={one} />
        ))}
      </span>
    </li>
  );
};

const Step = ({ event, one: { recommendationId, unitName } }: { readonly event: RecommendationEvent; readonly one: Recommendation }) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  const [paper, setPaper] = useState('');
  const decides = event === 'approve' || event === 'decline';
  const path = { params: { path: { recommendationId } } };
  const deed = useInspectionDeed((_: undefined) =>
    event === 'approve' || event === 'decline'
      ? answer(api.POST('/api/inspections/recommendations/{recommendationId}/approval', { ...path, body: { event, paper } }))
      : answer(api.POST('/api/inspections/recommendations/{recommendationId}/steps', { ...path, body: { event } })),
  );
  return (
    <FormPanel label={recommendationMachine.events[event][lang]} of={unitName} isSmall deed={deed}>
      {decides ? <LineField label={words.paper} value={paper} onChange={setPaper} /> : null}
    </FormPanel>
  );
};

const Recommend = ({ room: { inspectionId, units, approver: asked } }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const [unitId, setUnitId] = useState(units[0]?.unitId ?? '');
  const [kind, setKind] = useState<(typeof recommendationKinds)[number]>('praise');
  const [reason, setReason] = useState('');
  const [approver, setApprover] = useState(asked);
  const deed = useInspectionDeed((_: undefined) =>
    answer(
      api.POST('/api/inspections/{inspectionId}/recommendations', {
        params: { path: { inspectionId } },
        body: { unitId, kind, reason, approver },
      }),
    ),
  );
  return (
    <FormPanel label={words.recommend} deed={deed} onOpen={() => setReason('')}>
      <ChoiceField
        label={words.unit}
        value={unitId}
        choices={units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
        onChange={setUnitId}
      />
      <ChoiceField
        label={words.kind}
        value={kind}
        choices={recommendationKinds.map((value) => ({ value, label: words[value] }))}
        onChange={setKind}
      />
      <TextField label={words.reason} value={reason} onChange={setReason} isRequired />
      <ApproverField approver={approver} onChange={setApprover} />
    </FormPanel>
  );
};
