import { failed, type Problem } from './failure.js';

type Sent = { readonly url: string; readonly file: File; readonly decisions?: object };

/** Sends a file, with what was decided on it, as a form; for files too small to tell their progress. */
export const sendForm = async <T>({ url, file, decisions }: Sent): Promise<T> => {
  const body = new FormData();
  if (decisions !== undefined) body.append('decisions', JSON.stringify(decisions));
  body.append('file', file);
  const response = await fetch(url, { method: 'POST', body, headers: { 'accept-language': document.documentElement.lang } }).catch(
    (cause) => {
      throw failed({ code: 'unreachable', status: 0, title: '', detail: '', requestId: '' }, cause);
    },
  );
  if (response.ok) return response.json() as Promise<T>;
  const unknown: Problem = { code: 'fault', status: response.status, title: '', detail: '', requestId: '' };
  throw failed({ ...unknown, ...(await response.json().catch(() => ({}))) });
};
