import { refused } from '@luoshi/domain';
import type { Context } from '../operation.js';

/** Refuses what was based on words that somebody of the unit has changed since: neither loses one. */
export const overtaken = ({ lang }: Pick<Context, 'lang'>, { unitName }: { readonly unitName: string }) =>
  refused('edited-meanwhile', { person: lang === 'zh' ? `${unitName}的同事` : `a colleague of ${unitName}` });
