import { type LightColor, type LightSeverity, lightSeverityName, shapeOf } from '@luoshi/domain';
import { useLang } from '../../lib/i18n.js';
import { LightSign } from './light-sign.js';

// A pack names and colours its lights as its place does; a sum over several packs has only the common names.
const colours: Readonly<Record<LightSeverity, LightColor>> = {
  done: 'green',
  ahead: 'blue',
  'on-track': 'green',
  behind: 'yellow',
  'at-risk': 'red',
  none: 'white',
  'no-data': 'grey',
};

/** A severity by its common name, with its shape: for sums and filters. */
export const SeverityWord = ({ severity }: { readonly severity: LightSeverity }) => {
  const { lang } = useLang();
  return (
    <span className="light-word">
      <LightSign shape={shapeOf(severity)} color={colours[severity]} />
      {lightSeverityName(severity, lang)}
    </span>
  );
};
