import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFailureSentence } from '../components/load-failed.js';
import { useNotice } from '../components/notice.js';
import { answer, api } from '../lib/api.js';
import { isSignedOut } from '../lib/failure.js';

/** Closes the session, forgets every answer read in it, and shows the log-in page. */
export const useSignOut = (): (() => void) => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const say = useNotice();
  const sentence = useFailureSentence();
  const leave = async () => {
    await navigate({ to: '/login', search: {} });
    queryClient.clear();
  };
  return () => {
    answer(api.DELETE('/api/session')).then(leave, (error: unknown) => (isSignedOut(error) ? leave() : say(sentence(error), 'bad')));
  };
};
