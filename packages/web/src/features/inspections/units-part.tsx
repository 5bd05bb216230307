import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, useInspectionDeed } from './inspections-query.js';

type Unit = InspectionRoom['units'][number];

/** The inspected units: notice, conclusion, what they say to it, and until when they may ask for a review. */
export const UnitsPart = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  return (
    <section aria-labelledby="inspection-units">
      <h2 id="inspection-units">{words.conclusions}</h2>
      {room.units.map((unit) => (
        <UnitItem key={unit.unitId} unit={unit} inspectionId={room.inspectionId} />
      ))}
    </section>
  );
};

const UnitItem = ({ unit, inspectionId }: { readonly unit: Unit; readonly inspectionId: string }) => {
  const words = useWords(inspectionWords);
  const { conclusion, acts } = unit;
  const path = { inspectionId, unitId: unit.unitId };
  return (
    <div className="inspection-unit">
      <h3>{unit.name}</h3>
      <dl className="inspection-facts">
        <dt>{words.notice}</dt>
        <dd>
          <Notice unit={unit} />
        </dd>
        <dt>{words.conclusion}</dt>
        <dd>
          {conclusion === null || conclusion.text === '' ? <span className="quiet">{words.noConclusion}</span> : conclusion.text}
          {conclusion === null || conclusion.fedBackAt === null ? null : <Receipt conclusion={conclusion} />}
        </dd>
        {conclusion?.feedback ? (
          <>
            <dt>{words.feedback}</dt>
            <dd>{conclusion.feedback}</dd>
          </>
        ) : null}
      </dl>
      <span className="inspection-buttons no-print">
        {acts.includes('sign') ? <SignNotice path={path} /> : null}
        {acts.includes('conclude') ? <Conclude path={path} name={unit.name} text={conclusion?.text ?? ''} /> : null}
        {acts.includes('receive') ? <Receive path={path} /> : null}
        {acts.includes('answer') ? <Answer path={path} text={conclusion?.feedback ?? ''} /> : null}
        {acts.includes('apply') ? <Apply path={path} /> : null}
      </span>
    </div>
  );
};

const Notice = ({ unit: { noticedAt, signedAt } }: { readonly unit: Unit }) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  if (noticedAt === null) return <span className="quiet">—</span>;
  return signedAt === null ? (
    <span className="state-word state-open">{words.unsigned}</span>
  ) : (
    <span className="state-word state-good">{words.signed(instantWords(signedAt, lang).slice(0, 10))}</span>
  );
};

const Receipt = ({ conclusion }: { readonly conclusion: NonNullable<Unit['conclusion']> }) => {
  const words = useWords(inspectionWords);
  const { receivedOn, reviewUntil } = conclusion;
  return receivedOn === null ? (
    <p>
      <span className="state-word state-open">{words.notReceived}</span>
    </p>
  ) : (
    <p>
      <span className="state-word state-good">{words.received(receivedOn)}</span>
      {reviewUntil === null ? null : <small className="quiet"> {words.reviewUntil(reviewUntil)}</small>}
    </p>
  );
};

type PathProps = { readonly path: { readonly inspectionId: string; readonly unitId: string } };

const SignNotice = ({ path }: PathProps) => {
  const words = useWords(inspectionWords);
  const deed = useInspectionDeed(() => answer(api.POST('/api/inspections/{inspectionId}/units/{unitId}/signature', { params: { path } })));
  return <ConfirmButton label={words.sign} question={words.confirm(words.sign)} isBusy={deed.isPending} onConfirm={() => deed.mutate()} />;
};

const Receive = ({ path }: PathProps) => {
  const words = useWords(inspectionWords);
  const deed = useInspectionDeed(() => answer(api.POST('/api/inspections/{inspectionId}/units/{unitId}/receipt', { params: { path } })));
  const question = `${words.confirm(words.receive)}？${words.receiveHint}`;
  return <ConfirmButton label={words.receive} question={question} isBusy={deed.isPending} onConfirm={() => deed.mutate()} />;
};

const Conclude = ({ path, name, text: before }: PathProps & { readonly name: string; readonly text: string }) => {
  const words = useWords(inspectionWords);
  const [text, setText] = useState(before);
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.PUT('/api/inspections/{inspectionId}/units/{unitId}/conclusion', { params: { path }, body: { text } })),
  );
  return (
    <FormPanel label={words.conclude} of={name} isSmall deed={deed}>
      <TextField label={name} rows={12} value={text} onChange={setText} isRequired />
    </FormPanel>
  );
};

const Answer = ({ path, text: before }: PathProps & { readonly text: string }) => {
  const words = useWords(inspectionWords);
  const [feedback, setFeedback] = useState(before);
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.PUT('/api/inspections/{inspectionId}/units/{unitId}/feedback', { params: { path }, body: { feedback } })),
  );
  return (
    <FormPanel label={words.answer} isSmall deed={deed}>
      <TextField label={words.feedback} rows={8} value={feedback} onChange={setFeedback} isRequired />
    </FormPanel>
  );
};

const Apply = ({ path }: PathProps) => {
  const words = useWords(inspectionWords);
  const [reason, setReason] = useState('');
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.POST('/api/inspections/{inspectionId}/units/{unitId}/review', { params: { path }, body: { reason } })),
  );
  return (
    <FormPanel label={words.apply} hint={words.applyHint} isSmall deed={deed}>
      <TextField label={words.reason} rows={8} value={reason} onChange={setReason} isRequired />
    </FormPanel>
  );
};
