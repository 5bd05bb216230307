import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { useFailureSentence } from '../../components/load-failed.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { ExportRegistry } from './export-registry.js';
import { LoadPreview } from './load-preview.js';
import { loadWords } from './load-words.js';
import { registryWords } from './registry-words.js';
import { useRegistryLoad } from './use-registry-load.js';
import '../../components/plain-table.css';
import './registry.css';

/** 导入名录: a spreadsheet becomes units; nothing is written before one has seen what it would do. */
export const LoadRegistryPage = () => {
  const words = useWords(loadWords);
  const { units } = useWords(registryWords);
  const control = useRegistryLoad();
  const { done, read, busy, error } = control.state;
  const sentence = useFailureSentence();
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: units, link: { to: '/units' } }]}>
      {done === null ? (
        <>
          <ChooseFile onFile={(file) => void control.choose(file)} isBusy={busy !== null} isAgain={read !== null} />
          {busy === null ? null : <p role="status">{busy === 'reading' ? words.reading : words.writing}</p>}
          {error === null ? null : (
            <p className="call-out call-out-bad" role="alert">
              {sentence(error)}
            </p>
          )}
          {read === null ? null : <LoadPreview read={read} onConfirm={() => void control.confirm()} isBusy={busy !== null} />}
        </>
      ) : (
        <EmptyState
          title={words.done}
          actions={
            <Link to="/units" hash="unknown-names">
              {words.toUnits}
            </Link>
          }
        >
          {words.doneLead(done.units.added + done.collectives.added, done.units.changed + done.collectives.changed, done.tasks)}
        </EmptyState>
      )}
    </Page>
  );
};

type ChooseFileProps = { readonly onFile: (file: File) => void; readonly isBusy: boolean; readonly isAgain: boolean };

const ChooseFile = ({ onFile, isBusy, isAgain }: ChooseFileProps) => {
  const words = useWords(loadWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="load-choice no-print">
      <Button type={isAgain ? 'default' : 'primary'} disabled={isBusy} onClick={() => input.current?.click()}>
        {isAgain ? words.another : words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
      <ExportRegistry rows="template" label={words.template} />
      <p className="quiet">{words.hint}</p>
    </div>
  );
};
