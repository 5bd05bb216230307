import { useQuery } from '@tanstack/react-query';
import { ConfirmButton } from '../../components/confirm-button.js';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { laddersQuery } from '../../components/sheet/ladder-field.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { LadderForm, type LadderView } from './ladder-form.js';
import { ladderWords } from './ladder-words.js';
import { useMatterDeed } from './matters-query.js';
import '../../components/draft/draft.css';
import '../../components/form/units-field.css';
import '../../components/plain-table.css';

/** 升级规则: the ladders that sheets climb, the places' and the office's own. */
export const LaddersPage = () => {
  const words = useWords(ladderWords);
  const may = useMay();
  const { data, error, refetch } = useQuery(laddersQuery());
  return (
    <Page
      title={words.title}
      lead={words.lead}
      crumbs={[{ label: words.matters, link: { to: '/matters', search: {} } }]}
      actions={may('matter.write') ? <LadderForm label={words.make} from={null} /> : null}
    >
      {data !== undefined ? (
        data.items.toReversed().map((ladder) => <LadderPart key={ladder.id} ladder={ladder} />)
      ) : error === null ? (
        <LoadingLines lines={8} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

const LadderPart = ({ ladder }: { readonly ladder: LadderView }) => {
  const words = useWords(ladderWords);
  const may = useMay();
  const retire = useMatterDeed((_: undefined) =>
    answer(api.POST('/api/matters/ladders/{ladderId}/retire', { params: { path: { ladderId: ladder.id } } })),
  );
  return (
    <section className="form-part" aria-label={ladder.name}>
      <h2>
        {ladder.name} <small className="quiet">{ladder.isOwn ? `${words.own} ${words.version(ladder.version)}` : words.shipped}</small>
      </h2>
      <StepTable ladder={ladder} />
      {ladder.triggers.map(({ months, severity, step }) => (
        <p key={`${severity} ${months}`}>{words.trigger(months, words[severity], ladder.steps[step - 1]?.name ?? '')}</p>
      ))}
      <p className="quiet">
        {words.source}：{ladder.source}
        {ladder.toConfirm === '' ? '' : `。${ladder.toConfirm}`}
      </p>
      {may('matter.write') ? (
        <span className="draft-acts no-print">
          {ladder.isOwn ? <LadderForm label={words.change} from={ladder} isNewVersion /> : null}
          <LadderForm label={words.copy} from={ladder} />
          {ladder.isOwn ? (
            <ConfirmButton label={words.retire} question={words.retireQuestion} onConfirm={() => retire.mutate(undefined)} />
          ) : null}
        </span>
      ) : null}
      <FormError error={retire.error} />
    </section>
  );
};

const StepTable = ({ ladder: { name, steps } }: { readonly ladder: LadderView }) => {
  const words = useWords(ladderWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={`${words.steps} ${name}`}>
        <thead>
          <tr>
            <th scope="col">{words.stepName}</th>
            <th scope="col">{words.follows}</th>
            <th scope="col">{words.days}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.key}>
              <th scope="row">{step.name}</th>
              <td>
                {step.follows} {step.needsApproval ? <small className="quiet">{words.needsApproval}</small> : null}
              </td>
              <td>{step.days === null ? words.last : words.term(step.days, step.workingDays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
