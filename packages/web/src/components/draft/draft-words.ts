import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  saved: '已保存',
  saving: '正在保存…',
  unsaved: '有未保存的修改',
  conflict: '同事刚刚改过这份内容',
  conflictHint: '您的修改还在本页。可以载入最新内容再改，也可以用您的版本覆盖。',
  loadNewest: '载入最新内容',
  keepMine: '用我的版本覆盖',
  errors: (count: number) => `还有${count}处要改，改好才能提交`,
  warnings: (count: number) => `${count}处请再看一眼`,
  sound: '没有发现问题',
  reason: '理由',
  cancel: '取消',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Unsaved changes',
  conflict: 'A colleague has just edited this',
  conflictHint: 'Your changes are still here. Load the newest and edit again, or put yours in its place.',
  loadNewest: 'Load the newest',
  keepMine: 'Keep mine',
  errors: (count) => `${count} to correct before it can be submitted`,
  warnings: (count) => `${count} to look at again`,
  sound: 'Nothing found',
  reason: 'Reason',
  cancel: 'Cancel',
};

/** The words of a form that saves itself. */
export const draftWords = { zh, en };
