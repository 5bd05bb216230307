import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { AppealPanel } from './appeal-panel.js';
import { assessmentWords } from './assessment-words.js';
import type { SheetLine, UnitSheet } from './assessments-query.js';
import { CorrectPanel } from './correct-panel.js';
import { factLink } from './fact-link.js';

type LineProps = { readonly line: SheetLine; readonly sheet: UnitSheet };

/** One line: the rule, its points, the formula with its numbers, the facts behind it, its source; and the ways to argue it. */
export const SheetLineView = ({ line, sheet }: LineProps) => {
  const words = useWords(assessmentWords);
  const { title, points, scored, formula, source, isProposal, facts } = line;
  return (
    <article className="sheet-line" aria-label={title}>
      <div className="sheet-line-head">
        <h3>{title}</h3>
        <output aria-label={words.points}>{points}</output>
      </div>
      <p className="sheet-formula">{formula}</p>
      {points === scored ? null : <p className="quiet">{words.scoredWas(scored)}</p>}
      {facts.length === 0 ? null : <Facts line={line} />}
      <Beside line={line} />
      <p className="quiet">
        {words.source}
        {source}
        {isProposal ? `（${words.proposal}）` : ''}
      </p>
      <Ways line={line} sheet={sheet} />
    </article>
  );
};

// Long lists stay folded: a unit with a hundred tasks has a hundred facts on one line.
const Facts = ({ line: { facts } }: Pick<LineProps, 'line'>) => {
  const words = useWords(assessmentWords);
  return (
    <details open={facts.length <= 6}>
      <summary>{words.facts(facts.length)}</summary>
      <ul className="sheet-facts">
        {facts.map((fact, index) => {
          const link = factLink(fact);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one thing may count twice on a line, and the list never changes
            <li key={`${fact.id} ${index}`}>
              {link === null ? fact.words : <Link {...link}>{fact.words}</Link>}
              {fact.points === null ? '' : ` ${fact.points}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
};

const Beside = ({ line: { corrections, appeals } }: Pick<LineProps, 'line'>) => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  return (
    <>
      {corrections.map(({ correctionId, delta, reason, appealId, at, by }) => (
        <p key={correctionId} className="call-out">
          <strong>
            {words.correctionsOf} {delta.startsWith('-') ? delta : `+${delta}`}
          </strong>
          <span>{reason}</span>
          <span className="quiet">
            {appealId === null ? '' : `${words.byAppeal} · `}
            {by} {instantWords(at, lang)}
          </span>
        </p>
      ))}
      {appeals.map(({ appealId, stateName }) => (
        <p key={appealId}>
          <Link to="/appeals/$appealId" params={{ appealId }}>
            {words.appealsLink}：{stateName}
          </Link>
        </p>
      ))}
    </>
  );
};

const Ways = ({ line, sheet }: LineProps) => {
  const words = useWords(assessmentWords);
  const [open, setOpen] = useState<'appeal' | 'correct' | null>(null);
  const isPending = line.appeals.some(({ state }) => state === 'applied');
  // What an aspect begins with is the scheme's, not a judgement on the unit.
  if (line.key.startsWith('start:') || (!sheet.mayAppeal && !sheet.mayCorrect)) return null;
  const close = () => setOpen(null);
  return (
    <div className="sheet-acts no-print">
      {sheet.mayAppeal && !isPending ? (
        <Button size="small" aria-label={`${words.appeal} ${line.title}`} onClick={() => setOpen('appeal')}>
          {words.appeal}
        </Button>
      ) : null}
      {sheet.mayCorrect ? (
        <Button size="small" aria-label={`${words.correct} ${line.title}`} onClick={() => setOpen('correct')}>
          {words.correct}
        </Button>
      ) : null}
      <AppealPanel line={line} sheet={sheet} isOpen={open === 'appeal'} onClose={close} />
      <CorrectPanel line={line} sheet={sheet} isOpen={open === 'correct'} onClose={close} />
    </div>
  );
};
