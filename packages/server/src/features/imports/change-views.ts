import { fieldWords, type Lang, type PlanChange, type Task, type TaskField, taskFieldName } from '@luoshi/domain';
import type { ImportPreviewView } from './contract.js';
import type { TaskChange } from './task-changes.js';

type ChangeView = ImportPreviewView['changes'][number];

/** Differences between the plan in force and a document, in the order of the document; what is the same is left out. */
export const changeViews = (changes: readonly TaskChange[], lang: Lang): ChangeView[] =>
  changes.flatMap(({ change }) => (change.kind === 'same' ? [] : [changeView(change, change.kind, lang)]));

const changeView = (change: PlanChange, kind: ChangeView['kind'], lang: Lang): ChangeView => {
  const shown = change.after ?? change.before;
  return { kind, no: shown.no, text: shown.text, fields: fieldsOf(change, lang) };
};

const fieldsOf = (change: PlanChange, lang: Lang): ChangeView['fields'] => {
  const difference = ({ before, after }: { readonly before: Task; readonly after: Task }, field: TaskField) => ({
    field: taskFieldName(field, lang),
    before: fieldWords(before, field),
    after: fieldWords(after, field),
  });
  switch (change.kind) {
    case 'changed':
      return change.fields.map((field) => difference(change, field));
    case 'moved':
      return [
        { field: lang === 'zh' ? '编号' : 'number', before: String(change.before.no ?? ''), after: String(change.after.no ?? '') },
        difference(change, 'heading'),
      ].filter(({ before, after }) => before !== after);
    case 'same':
    case 'added':
    case 'removed':
      return [];
  }
};
