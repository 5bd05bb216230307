import { type InspectionMethod, inspectionMethods } from '@luoshi/domain';
import { useState } from 'react';
import { TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, type TeamMember, useInspectionDeed } from './inspections-query.js';
import { TeamFields } from './team-fields.js';

/** 督查方案 and 督查组: what, how far, by which methods, by whom; who steps aside. */
export const SchemePart = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const { scheme, methods, team, state, mayEditTeam } = room;
  const maySettle = mayEditTeam && (state === 'approved' || state === 'scheme');
  return (
    <div className="inspection-two">
      <section aria-labelledby="inspection-scheme">
        <h2 id="inspection-scheme">{words.scheme}</h2>
        {scheme.contents === '' && methods.length === 0 ? (
          <p className="quiet">{words.noScheme}</p>
        ) : (
          <dl className="inspection-facts">
            <dt>{words.contents}</dt>
            <dd>{scheme.contents}</dd>
            <dt>{words.scope}</dt>
            <dd>{scheme.scope}</dd>
            <dt>{words.methods}</dt>
            <dd>{methods.map(({ name }) => name).join('；')}</dd>
            <dt>{words.discipline}</dt>
            <dd>{scheme.discipline || '—'}</dd>
          </dl>
        )}
        {maySettle ? <SettleScheme key={room.edit} room={room} /> : null}
      </section>
      <section aria-labelledby="inspection-team">
        <h2 id="inspection-team">{words.team}</h2>
        {team.length === 0 ? <p className="quiet">{words.noTeam}</p> : <Team team={team} />}
        {mayEditTeam && !maySettle ? <EditTeam key={room.edit} room={room} /> : null}
      </section>
    </div>
  );
};

const Team = ({ team }: { readonly team: InspectionRoom['team'] }) => {
  const words = useWords(inspectionWords);
  return (
    <ul className="inspection-team">
      {team.map(({ name, dutyName, recused }) => (
        <li key={`${name} ${dutyName}`}>
          {name} <span className="quiet">{dutyName}</span>
          {recused === null ? null : (
            <>
              {' '}
              <span className="state-word state-bad">{words.recused}</span> <small className="quiet">{recused}</small>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const membersOf = (room: InspectionRoom): readonly TeamMember[] => room.team.map(({ dutyName: _, ...member }) => member);

const SettleScheme = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const [scheme, setScheme] = useState(room.scheme);
  const [team, setTeam] = useState(() => membersOf(room));
  const { inspectionId, edit } = room;
  const deed = useInspectionDeed((_: undefined) =>
    answer(
      api.PUT('/api/inspections/{inspectionId}/scheme', { params: { path: { inspectionId } }, body: { edit, scheme, team: [...team] } }),
    ),
  );
  const set = (change: Partial<typeof scheme>) => setScheme((before) => ({ ...before, ...change }));
  return (
    <FormPanel label={words.settle} isMain={room.state === 'approved'} deed={deed}>
      <TextField label={words.contents} value={scheme.contents} onChange={(contents) => set({ contents })} isRequired />
      <TextField label={words.scope} rows={2} value={scheme.scope} onChange={(scope) => set({ scope })} isRequired />
      <MethodChoice chosen={scheme.methods} onChange={(methods) => set({ methods })} />
      <TextField label={words.discipline} rows={2} value={scheme.discipline} onChange={(discipline) => set({ discipline })} />
      <TeamFields team={team} onChange={setTeam} isFixed={false} />
    </FormPanel>
  );
};

const EditTeam = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const [team, setTeam] = useState(() => membersOf(room));
  const { inspectionId, edit } = room;
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.PUT('/api/inspections/{inspectionId}/team', { params: { path: { inspectionId } }, body: { edit, team: [...team] } })),
  );
  return (
    <FormPanel label={words.editTeam} hint={words.stays} deed={deed}>
      <TeamFields team={team} onChange={setTeam} isFixed />
    </FormPanel>
  );
};

type Methods = InspectionRoom['scheme']['methods'];

const MethodChoice = ({ chosen, onChange }: { readonly chosen: Methods; readonly onChange: (chosen: Methods) => void }) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  return (
    <fieldset className="inspection-fieldset">
      <legend>{words.methods}</legend>
      {(Object.keys(inspectionMethods) as InspectionMethod[]).map((method) => (
        <label key={method} className="inspection-check">
          <input
            type="checkbox"
            checked={chosen.includes(method)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, method] : chosen.filter((one) => one !== method))}
          />
          {inspectionMethods[method][lang]} <small className="quiet">{inspectionMethods[method].article}</small>
        </label>
      ))}
    </fieldset>
  );
};
