import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import './notice.css';

type Said = { readonly text: string; readonly isBad: boolean; readonly turn: number };
type Say = (text: string, tone?: 'good' | 'bad') => void;

const NoticeContext = createContext<Say>(() => undefined);
const shownFor = 5000;

/** Says in one line, seen and read aloud, that something was done or was not: `say(words.copied)`. */
export const useNotice = (): Say => use(NoticeContext);

/** Holds the one line for everything below. */
export const NoticeProvider = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback<Say>((text, tone = 'good') => {
    setSaid((before) => ({ text, isBad: tone === 'bad', turn: (before?.turn ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid((now) => (now === said ? null : now)), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <NoticeContext value={say}>
      {children}
      <div className="notice-place no-print" role="status" aria-live="polite">
        {said === null ? null : (
          <p key={said.turn} className={said.isBad ? 'notice notice-bad' : 'notice'}>
            {said.text}
          </p>
        )}
      </div>
    </NoticeContext>
  );
};
