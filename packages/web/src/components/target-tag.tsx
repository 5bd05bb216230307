import type { Answer } from '@luoshi/client';
import type { Direction } from '@luoshi/domain';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import './target-tag.css';

/** A quantified promise as the server tells it. */
export type Target = Answer<'listTasks'>['items'][number]['targets'][number];

const signs: Readonly<Record<Direction, string>> = {
  'at-least': '≥',
  'at-most': '≤',
  about: '≈',
  exactly: '',
  'in-step': '',
  'as-assigned': '',
};

/** A target in the room of a table cell: metric, sign, value; the printed words on hovering. */
export const TargetTag = ({ target }: { readonly target: Target }) => {
  const direction = useDirection()(target.direction);
  return (
    <span className="target-tag" title={target.text}>
      {target.metric === '' ? null : <span>{target.metric} </span>}
      {target.value === null ? (
        <strong>{direction}</strong>
      ) : (
        <strong>
          <span aria-hidden="true">{signs[target.direction]}</span>
          <span className="only-read-aloud">{direction}</span>
          {target.value}
          {target.unit}
        </strong>
      )}
    </span>
  );
};

/** How a value is to be met, in words. */
export const useDirection = (): ((direction: Direction) => string) => {
  const words = useWords(componentWords);
  const names: Readonly<Record<Direction, string>> = {
    'at-least': words.atLeast,
    'at-most': words.atMost,
    about: words.about,
    exactly: words.exactly,
    'in-step': words.inStep,
    'as-assigned': words.asAssigned,
  };
  return (direction) => names[direction];
};
