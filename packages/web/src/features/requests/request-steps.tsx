import { WayList } from '../../components/way-list.js';
import { useWords } from '../../lib/i18n.js';
import { requestWords } from './request-words.js';
import type { RequestDetail } from './requests-query.js';

/** Who decided what on the way, and by which procedure. */
export const RequestSteps = ({ request }: { readonly request: RequestDetail }) => {
  const words = useWords(requestWords);
  const { steps, officials, chainSource } = request;
  return (
    <section className="form-part">
      <h2>{words.chain}</h2>
      {steps.length === 0 ? <p className="quiet">{words.noSteps}</p> : null}
      <WayList steps={steps} />
      <p className="quiet">
        {officials.length === 0 ? null : `${words.officials}${officials.join('、')}　`}
        {words.chainSource}
        {chainSource}
      </p>
    </section>
  );
};
