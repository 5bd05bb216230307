import { useWords } from '../lib/i18n.js';
import { readings, useChooseReading, useReading } from '../lib/reading.js';
import { shellWords } from './shell-words.js';

/** 如印 or 勘误后, for every page. `name` groups the radio buttons where the switch stands twice. */
export const ReadingSwitch = ({ name }: { readonly name: string }) => {
  const words = useWords(shellWords);
  const current = useReading();
  const choose = useChooseReading();
  return (
    <fieldset className="segments">
      <legend className="only-read-aloud">{words.reading}</legend>
      {readings.map((reading) => (
        <label key={reading} className={reading === current ? 'segment-on' : ''} title={words[`${reading}Hint`]}>
          <input type="radio" name={name} value={reading} checked={reading === current} onChange={() => choose(reading)} />
          {words[reading]}
        </label>
      ))}
    </fieldset>
  );
};
