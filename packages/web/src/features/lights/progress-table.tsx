import { type LightSeverity, lightSeverities, lightSeverityName, percentText } from '@luoshi/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { SeverityWord } from '../../components/light/severity-word.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { lightWords } from './light-words.js';
import type { Progress } from './lights-query.js';

type Part = Progress['byChapter'][number];
type Kind = 'chapter' | 'official' | 'unit' | 'city';

type ProgressTableProps = {
  readonly title: string;
  readonly nameTitle: string;
  readonly parts: readonly Part[];
  readonly period: string;
  readonly kind: Kind;
};

const shownAtFirst = 14;

/** Lights counted for each part; only severities that occur have a column. */
export const ProgressTable = ({ title, nameTitle, parts, period, kind }: ProgressTableProps) => {
  const words = useWords(lightWords);
  const [isWhole, setWhole] = useState(false);
  if (parts.length === 0) return null;
  const columns = lightSeverities.filter((severity) => parts.some(({ lights }) => lights.some((one) => one.severity === severity)));
  const shown = isWhole ? parts : parts.slice(0, shownAtFirst);
  return (
    <section>
      <h3>{title}</h3>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{nameTitle}</th>
              {columns.map((severity) => (
                <th key={severity} scope="col" className="number">
                  <SeverityWord severity={severity} />
                </th>
              ))}
              <th scope="col" className="number" title={words.meanHint}>
                {words.meanShare}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((part) => (
              <tr key={part.id}>
                <th scope="row">{part.name}</th>
                {columns.map((severity) => (
                  <td key={severity} className="number">
                    <Count part={part} severity={severity} period={period} kind={kind} />
                  </td>
                ))}
                <td className="number" title={words.measured(part.measured, part.tasks)}>
                  {part.share === null ? '—' : percentText(part.share)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {parts.length > shownAtFirst ? (
        <button type="button" className="plain-button no-print" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer(shownAtFirst) : words.allOf(parts.length)}
        </button>
      ) : null}
    </section>
  );
};

type CountProps = { readonly part: Part; readonly severity: LightSeverity; readonly period: string; readonly kind: Kind };

const Count = ({ part, severity, period, kind }: CountProps) => {
  const words = useWords(lightWords);
  const { lang } = useLang();
  const tasks = part.lights.find((one) => one.severity === severity)?.tasks ?? 0;
  if (tasks === 0) return <span className="quiet">0</span>;
  return (
    <Link
      to="/tasks"
      search={searchOf(part.id, severity, period, kind)}
      aria-label={words.opens(part.name, lightSeverityName(severity, lang), tasks)}
    >
      {tasks}
    </Link>
  );
};

// A unit and a city are counted by their own parts, so their numbers open by the lights of those.
const searchOf = (id: string, severity: LightSeverity, period: string, kind: Kind) => {
  switch (kind) {
    case 'chapter':
      return { chapter: [Number(id)], severity: [severity], period };
    case 'official':
      return { official: [id], severity: [severity], period };
    case 'unit':
      return { unit: [id], shareSeverity: [severity], period };
    case 'city':
      return { city: [id], shareSeverity: [severity], period };
  }
};
