import type { Answer } from '@luoshi/client';
import { useWords } from '../../lib/i18n.js';
import { documentWords } from './document-words.js';
import './document.css';

type Preview = Answer<'previewImport'>;
type CoverageProps = Pick<Preview, 'leftOut'> & { readonly byKind: Preview['coverage'] };

/** Where every character of the document went, as a bar and in numbers; then what belongs to no task, in its own words. */
export const Coverage = ({ byKind, leftOut }: CoverageProps) => {
  const words = useWords(documentWords);
  const whole = byKind.reduce((sum, { characters }) => sum + characters, 0);
  return (
    <section className="coverage">
      <h2>{words.coverage}</h2>
      <div className="coverage-bar" aria-hidden="true">
        {byKind.map(({ kind, characters }) => (
          <span key={kind} className={`coverage-${kind}`} style={{ flexGrow: characters }} />
        ))}
      </div>
      <table className="coverage-table" aria-label={words.coverage}>
        <tbody>
          {byKind.map(({ kind, characters }) => (
            <tr key={kind}>
              <th scope="row">
                <span className={`coverage-key coverage-${kind}`} aria-hidden="true" /> {words[kind]}
              </th>
              <td>{characters}</td>
              <td className="quiet">{share(characters, whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.coverageHint(String(whole))}</p>
      <LeftOut leftOut={leftOut} />
    </section>
  );
};

// What is there is never shown as nothing.
const share = (characters: number, whole: number): string => {
  const percent = (characters / Math.max(1, whole)) * 100;
  return percent < 0.1 ? '<0.1%' : `${percent.toFixed(1)}%`;
};

const LeftOut = ({ leftOut }: Pick<Preview, 'leftOut'>) => {
  const words = useWords(documentWords);
  if (leftOut.length === 0) return <p className="quiet">{words.nothingLeftOut}</p>;
  return (
    <>
      <h3>{words.leftOut}</h3>
      <ul className="left-out">
        {leftOut.map(({ kind, span, text }) => (
          <li key={span.start}>
            <span className={kind === 'unread' ? 'state-word state-bad' : 'state-word state-off'}>{words[kind]}</span>
            <LeftOutWords text={text} />
          </li>
        ))}
      </ul>
    </>
  );
};

const shortEnough = 120;

const LeftOutWords = ({ text }: { readonly text: string }) => {
  const words = useWords(documentWords);
  if (text.length <= shortEnough) return <q>{text}</q>;
  return (
    <details>
      <summary>
        <q>{text.slice(0, shortEnough)}…</q> <span className="quiet">{words.characters(text.length)}</span>
      </summary>
      <q>{text}</q>
    </details>
  );
};
