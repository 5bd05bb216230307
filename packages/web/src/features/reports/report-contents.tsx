import { useWords } from '../../lib/i18n.js';
import { expectedOfGoal, nameOfGoal, targetOfGoal, typedOf, unitOfGoal } from './goal-frame.js';
import { reportWords } from './report-words.js';
import type { Body, ReportDetail } from './reports-query.js';

type ReportWordsProps = { readonly report: ReportDetail; readonly body: Body };

/** A report's contents to read. */
export const ReportWords = ({ report, body }: ReportWordsProps) => {
  const words = useWords(reportWords);
  const forecast = { yes: words.yes, 'at-risk': words['at-risk'], no: words.noForecast };
  const texts = [
    [words.unchanged, body.unchanged ?? ''],
    [words.text, body.text],
    [words.problems, body.problems],
    [words.nextSteps, body.nextSteps],
    [words.forecast, body.forecast === null ? '' : `${forecast[body.forecast.state]} ${body.forecast.reason}`],
  ].filter(([, text]) => text !== '');
  const met = report.nodes.filter(({ key }) => body.metNodes.includes(key));
  return (
    <>
      <Values report={report} body={body} />
      {met.length === 0 ? null : (
        <p>
          {words.nodes}：{met.map(({ text }) => text).join('；')}
        </p>
      )}
      <dl className="report-texts-read">
        {texts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Values = ({ report, body }: ReportWordsProps) => {
  const words = useWords(reportWords);
  const given = report.goals.filter(({ goal }) => typedOf(body, goal.key) !== '');
  if (given.length === 0) return null;
  return (
    <table className="plain-table" aria-label={words.values}>
      <thead>
        <tr>
          <th scope="col">{words.goal}</th>
          <th scope="col" className="number">
            {words.target}
          </th>
          <th scope="col" className="number">
            {words.expected}
          </th>
          <th scope="col" className="number">
            {words.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {given.map((line) => (
          <tr key={line.goal.key}>
            <th scope="row">{nameOfGoal(line)}</th>
            <td className="number">{targetOfGoal(line)}</td>
            <td className="number">{expectedOfGoal(line)}</td>
            <td className="number">
              {typedOf(body, line.goal.key)} {unitOfGoal(line)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
