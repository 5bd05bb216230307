import { Button } from 'antd';
import type { CSSProperties, ReactNode } from 'react';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';

type RowListProps<R extends { readonly key: string }> = {
  readonly title: string;
  readonly rows: readonly R[];
  readonly add: string;
  readonly blank: (key: string) => R;
  readonly columns: string;
  readonly onChange: (rows: R[]) => void;
  readonly children: (row: R, change: (next: Partial<R>) => void, index: number) => ReactNode;
};

/** Rows of a form that can be added, changed and removed. Each keeps its key for good: reports tick milestones and steps off by it. */
export const RowList = <R extends { readonly key: string }>({ title, rows, add, blank, columns, onChange, children }: RowListProps<R>) => {
  const words = useWords(commitmentWords);
  return (
    <div className="row-list">
      <h3>{title}</h3>
      {rows.map((row, index) => (
        <div key={row.key} className="form-row" style={{ '--columns': `${columns} auto` } as CSSProperties}>
          {children(row, (next) => onChange(rows.map((one) => (one === row ? { ...one, ...next } : one))), index)}
          <Button size="small" aria-label={`${words.remove} ${index + 1}`} onClick={() => onChange(rows.filter((one) => one !== row))}>
            ×
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...rows, blank(freeKey(rows))])}>
        {add}
      </Button>
    </div>
  );
};

/** A key that no row has, after all that are there. */
export const freeKey = (rows: readonly { readonly key: string }[], letter = 'k'): string => {
  const used = rows.map(({ key }) => Number(/\d+$/.exec(key)?.[0] ?? 0));
  return `${letter}${Math.max(0, ...used) + 1}`;
};
