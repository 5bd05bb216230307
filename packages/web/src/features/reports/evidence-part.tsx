import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { reportWords } from './report-words.js';
import { evidenceQuery, type Files } from './reports-query.js';

const bytesOfMegabyte = 1_048_576;

/** The files of a report: to add and take out while it is open, to look at always. */
export const EvidencePart = ({ reportId, isOpen }: { readonly reportId: string; readonly isOpen: boolean }) => {
  const words = useWords(reportWords);
  const { data } = useQuery(evidenceQuery(reportId));
  const { add, remove } = useFiles(reportId);
  const input = useRef<HTMLInputElement>(null);
  if (data === undefined) return null;
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) add.mutate(file);
    if (input.current !== null) input.current.value = '';
  };
  return (
    <section className="form-part">
      <h2>{words.evidence}</h2>
      {data.items.length === 0 ? <p className="quiet">{words.noEvidence}</p> : null}
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
          <small className="quiet">{words.evidenceHint(data.maxFiles, Math.floor(data.maxBytes / bytesOfMegabyte))}</small>
        </p>
      ) : null}
      <FormError error={add.error ?? remove.error} />
    </section>
  );
};

type FileProps = { readonly file: Files[number]; readonly onRemove: ((evidenceId: string) => void) | null };

const EvidenceFile = ({ file: { evidenceId, filename, size, removed }, onRemove }: FileProps) => {
  const words = useWords(reportWords);
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

const useFiles = (reportId: string) => {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['evidence', 'report', reportId] });
  const add = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      const params = { path: { thingKind: 'report' as const, thingId: reportId } };
      return answer(
        api.POST('/api/evidence/{thingKind}/{thingId}', {
          params,
          body: form as never,
          bodySerializer: (body) => body as unknown as FormData,
        }),
      );
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (evidenceId: string) => answer(api.DELETE('/api/evidence/{evidenceId}', { params: { path: { evidenceId } } })),
    onSuccess,
  });
  return { add, remove };
};
