import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import type { Group } from './assessments-query.js';

type GroupTableProps = {
  readonly group: Group;
  /** Null: a trial, whose rows open nothing. */
  readonly assessmentId: string | null;
  readonly hasBefore: boolean;
};

/** The ranking of one group, the best first; what is not compared says why instead of a rank. */
export const GroupTable = ({ group, assessmentId, hasBefore }: GroupTableProps) => {
  const words = useWords(assessmentWords);
  return (
    <section className="assess-group">
      <h2>
        {group.name} <small className="quiet">{words.ofGroup(group.of)}</small>
      </h2>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={group.name}>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.rank}
              </th>
              <th scope="col">{words.unit}</th>
              <th scope="col" className="number">
                {words.points}
              </th>
              {group.aspects.map(({ key, name, weight }) => (
                <th key={key} scope="col" className="number">
                  {name} <small>{weight === '0' ? words.bonusAspect : words.weight(weight)}</small>
                </th>
              ))}
              {hasBefore ? <th scope="col">{words.movement}</th> : null}
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <Row key={row.unit.id} row={row} group={group} assessmentId={assessmentId} hasBefore={hasBefore} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Row = ({ row, group, assessmentId, hasBefore }: GroupTableProps & { readonly row: Group['rows'][number] }) => {
  const words = useWords(assessmentWords);
  const { unit, rank, tied, points, isCorrected, incomparable, aspects, movement } = row;
  const isLinked = assessmentId !== null && row.hasSheet;
  return (
    <tr>
      <td className="number">
        {rank === null ? '—' : rank}
        {tied ? <small className="quiet"> {words.tied}</small> : null}
      </td>
      <th scope="row" className="assess-unit">
        {isLinked ? (
          <Link to="/assessments/$assessmentId/units/$unitId" params={{ assessmentId, unitId: unit.id }}>
            {unit.name}
          </Link>
        ) : (
          unit.name
        )}
        {incomparable === null ? null : <small className="quiet assess-why">{incomparable}</small>}
      </th>
      <td className="number">
        <strong>{points}</strong>
        {isCorrected ? <small className="quiet"> {words.corrected}</small> : null}
      </td>
      {group.aspects.map(({ key }) => (
        <td key={key} className="number">
          {aspects?.find((one) => one.key === key)?.points ?? '—'}
        </td>
      ))}
      {hasBefore ? <td>{movement === null ? '—' : <Moved by={movement.by} sentence={movement.sentence} />}</td> : null}
    </tr>
  );
};

const Moved = ({ by, sentence }: { readonly by: number | null; readonly sentence: string }) => (
  <span className="assess-moved">
    {by === null ? '' : by > 0 ? '↑ ' : by < 0 ? '↓ ' : '＝ '}
    {sentence}
  </span>
);
