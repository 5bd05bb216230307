import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';

import { useWords } from '../../lib/i18n.js';
import { FormError } from '../form-error.js';
import { type EvidenceOf, evidenceQuery, type Files, useFiles } from './evidence-query.js';
import { evidenceWords } from './evidence-words.js';
import './evidence.css';

const bytesOfMegabyte = 1_048_576;

type EvidencePartProps = EvidenceOf & {
  readonly isOpen: boolean;
  /** Where the files prove nothing but are the thing itself, as an instruction's picture. */
  readonly title?: string;
};

/** The files of a thing: to add and take out while it is open, to look at always. */
export const EvidencePart = ({ isOpen, title, ...thing }: EvidencePartProps) => {
  const words = useWords(evidenceWords);
  const { data } = useQuery(evidenceQuery(thing));
  const { add, remove } = useFiles(thing);
  const input = useRef<HTMLInputElement>(null);
  if (data === undefined) return null;
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) add.mutate(file);
    if (input.current !== null) input.current.value = '';
  };
  return (
    <section className="form-part">
      <h2>{title ?? words.evidence}</h2>
      {data.items.length === 0 ? <p className="quiet">{title === undefined ? words.noEvidence : words.noFiles}</p> : null}
      <ul className="evidence">
        {data.items.map((file) => (
          <EvidenceFile key={file.evidenceId} file={file} onRemove={isOpen ? remove.mutate : null} />
        ))}
      </ul>
      {isOpen ? (
        <p className="no-print">
          <input
            ref={input}
            type="file"
            className="only-read-aloud"
            tabIndex={-1}
            accept={data.accepted}
            aria-label={words.addFile}
            onChange={({ target }) => choose(target.files)}
          />
          <Button loading={add.isPending} onClick={() => input.current?.click()}>
            {words.addFile}
          </Button>{' '}
          <small className="quiet">
            {(title === undefined ? words.evidenceHint : words.filesHint)(data.maxFiles, Math.floor(data.maxBytes / bytesOfMegabyte))}
          </small>
        </p>
      ) : null}
      <FormError error={add.error ?? remove.error} />
    </section>
  );
};

type FileProps = { readonly file: Files[number]; readonly onRemove: ((evidenceId: string) => void) | null };

const EvidenceFile = ({ file: { evidenceId, filename, size, removed }, onRemove }: FileProps) => {
  const words = useWords(evidenceWords);
  if (removed) {
    return (
      <li className="quiet">
        <s>{filename}</s> {words.removed}
      </li>
    );
  }
  return (
    <li>
      <a href={`/api/evidence/${evidenceId}`} download={filename}>
        {filename}
      </a>{' '}
      <span className="quiet">{Math.max(1, Math.round(size / 1024))} KB</span>
      {onRemove === null ? null : (
        <Button size="small" className="no-print" onClick={() => onRemove(evidenceId)} aria-label={`${words.removeFile} ${filename}`}>
          {words.removeFile}
        </Button>
      )}
    </li>
  );
};
