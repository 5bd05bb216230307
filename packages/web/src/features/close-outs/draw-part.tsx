import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { closeOutWords } from './close-out-words.js';
import { drawCloseOuts, drawsQuery, useCloseOutDeed } from './close-outs-query.js';

const usualPercent = 10;

/** Draws closed tasks for a re-check, and tells of the draws before. */
export const DrawPart = ({ planId }: { readonly planId: string }) => {
  const words = useWords(closeOutWords);
  const { lang } = useLang();
  const id = useId();
  const [percent, setPercent] = useState(usualPercent);
  const { data } = useQuery(drawsQuery(planId));
  const draw = useCloseOutDeed(drawCloseOuts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draw.mutate({ planId, share: percent / 100 });
  };
  return (
    <section className="form-part draw-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.draw}</h2>
      <p className="quiet">{words.drawHint}</p>
      <form className="draft-acts no-print" onSubmit={submit}>
        <label htmlFor={id}>{words.share}</label>
        <input
          id={id}
          className="text-field draw-share"
          type="number"
          min={1}
          max={100}
          required
          value={percent}
          onChange={({ target }) => setPercent(Number(target.value))}
        />
        {words.percent}
        <Button htmlType="submit" loading={draw.isPending}>
          {words.drawNow}
        </Button>
      </form>
      <FormError error={draw.error} />
      {data === undefined || data.items.length === 0 ? null : (
        <ul className="close-out-steps" aria-label={words.draws}>
          {data.items.map(({ drawId, seed, drawn, candidates, drawnAt, drawnBy }) => (
            <li key={drawId}>
              <time dateTime={drawnAt}>{instantWords(drawnAt, lang)}</time> {drawnBy} {words.drawLine(drawn.length, candidates)}{' '}
              <small className="quiet">
                {words.seed} {seed}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
