import type { Answer } from '@luoshi/client';
import type { UnitKind } from '@luoshi/domain';
import { failed, type Problem } from '../../lib/failure.js';

export type Preview = Answer<'previewImport'>;
export type Imported = Answer<'confirmImport'>;
export type AcceptedErratum = { readonly printed: string; readonly corrected: string };
export type DecidedName =
  | { readonly decision: 'alias'; readonly name: string; readonly unitId: string }
  | { readonly decision: 'unit'; readonly name: string; readonly kind: UnitKind };
export type Decisions = {
  readonly sha256: string;
  readonly baseRevision: number | null;
  readonly acceptErrata: readonly AcceptedErratum[];
  readonly names: readonly DecidedName[];
};

type Upload = {
  readonly url: string;
  readonly file: File;
  readonly decisions?: Decisions;
  /** Share of the bytes sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

const problemIn = (request: XMLHttpRequest): Problem => {
  const unknown: Problem = { code: 'fault', status: request.status, title: '', detail: '', requestId: '' };
  try {
    return { ...unknown, ...(JSON.parse(request.responseText) as Partial<Problem>) };
  } catch {
    return unknown;
  }
};

// fetch tells nothing of how far an upload is; XMLHttpRequest does, and a plan of many megabytes wants it told.
const send = <T>({ url, file, decisions, onProgress, signal }: Upload): Promise<T> =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    if (decisions !== undefined) form.append('decisions', JSON.stringify(decisions));
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onload = () => (request.status < 400 ? resolve(JSON.parse(request.responseText) as T) : reject(failed(problemIn(request))));
    request.onerror = () => reject(failed({ code: 'unreachable', status: 0, title: '', detail: '', requestId: '' }));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });

/** Sends a document to be read; nothing is written. */
export const preview = (upload: Omit<Upload, 'url' | 'decisions'>): Promise<Preview> => send({ ...upload, url: '/api/imports/preview' });

/** Sends the same document again, to be imported as decided. */
export const confirmImport = (upload: Omit<Upload, 'url'> & { readonly decisions: Decisions }): Promise<Imported> =>
  send({ ...upload, url: '/api/imports' });
