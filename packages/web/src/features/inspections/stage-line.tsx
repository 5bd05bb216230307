import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { inspectionWords } from './inspection-words.js';
import type { InspectionRoom } from './inspections-query.js';

type Stage = InspectionRoom['stages'][number];

/** The stages as a line: what was reached when, by whom and by which article. */
export const StageLine = ({ stages }: { readonly stages: readonly Stage[] }) => {
  const words = useWords(inspectionWords);
  return (
    <section aria-labelledby="inspection-stages">
      <h2 id="inspection-stages">{words.stages}</h2>
      <ol className="inspection-stages">
        {stages.map((stage) => (
          <StageItem key={stage.state} stage={stage} />
        ))}
      </ol>
    </section>
  );
};

const StageItem = ({ stage: { name, article, at, by, paper, note } }: { readonly stage: Stage }) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  return (
    <li className={at === null ? 'inspection-stage' : 'inspection-stage inspection-stage-reached'}>
      <span className={`state-word ${at === null ? 'state-off' : 'state-good'}`}>{name}</span>
      {article === null ? null : <small className="quiet">{article}</small>}
      <small>{at === null ? <span className="quiet">{words.notYet}</span> : instantWords(at, lang).slice(0, 10)}</small>
      {by === null ? null : <small className="quiet">{by}</small>}
      {paper === '' ? null : <small className="quiet">{paper}</small>}
      {note === '' ? null : <small className="quiet">{note}</small>}
    </li>
  );
};
