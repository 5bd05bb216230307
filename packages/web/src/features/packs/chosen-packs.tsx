import { taskClassName } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { useLang, useWords } from '../../lib/i18n.js';
import { packWords } from './pack-words.js';
import { type Pack, planPacksQuery } from './packs-query.js';

/** Which pack judges which class of the plan in view, and from when. */
export const ChosenPacks = ({ planId, packs }: { readonly planId: string; readonly packs: readonly Pack[] }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  const { data } = useQuery(planPacksQuery(planId));
  if (data === undefined) return null;
  const nameOf = (packId: string, version: number): string =>
    packs.find((one) => one.packId === packId && one.version === version)?.name[lang] ?? packId;
  return (
    <section>
      <h2>{words.inUse}</h2>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.inUse}>
          <thead>
            <tr>
              <th scope="col">{words.class}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.pack}</th>
            </tr>
          </thead>
          <tbody>
            {data.choices.map(({ taskClass, fromPeriod, packId, version, isDefault, chosenBy }) => (
              <tr key={`${taskClass} ${fromPeriod}`}>
                <th scope="row">{taskClassName(taskClass, lang)}</th>
                <td>{fromPeriod === '' ? words.fromBeginning : fromPeriod}</td>
                <td>
                  {nameOf(packId, version)} {words.version(version)}
                  <span className="quiet">{isDefault ? words.byDefault : ` ${chosenBy ?? ''}`}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
