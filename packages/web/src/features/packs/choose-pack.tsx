import { taskClasses, taskClassName } from '@luoshi/domain';
import { Button } from 'antd';
import type { FormEvent } from 'react';
import { FormError } from '../../components/form-error.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { packWords } from './pack-words.js';
import { type Pack, useChoosePack } from './packs-query.js';
import { classOf } from './try-pack.js';

/** Uses a pack for a class of the plan's tasks, from a period on. */
export const ChoosePack = ({ planId, pack }: { readonly planId: string; readonly pack: Pack }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  const choose = useChoosePack(planId, pack);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    choose.mutate({ taskClass: classOf(String(form.get('class'))), fromPeriod: String(form.get('from') ?? '').trim() });
  };
  return (
    <section className="no-print">
      <h3>{words.choose}</h3>
      <form className="pack-form" onSubmit={submit}>
        <label>
          {words.class}
          <select name="class">
            {taskClasses.map((one) => (
              <option key={one} value={one}>
                {taskClassName(one, lang)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.fromPeriod}
          <input name="from" maxLength={7} aria-describedby="from-hint" />
          <span id="from-hint" className="quiet">
            {words.periodHint}
          </span>
        </label>
        <FormError error={choose.error} />
        <p role="status">{choose.isSuccess ? words.chosen : ''}</p>
        <div>
          <Button htmlType="submit" loading={choose.isPending}>
            {words.choose}
          </Button>
        </div>
      </form>
    </section>
  );
};
