import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useFailureSentence } from '../../components/load-failed.js';
import { useWords } from '../../lib/i18n.js';
import { type ChainReport, verifyChain } from './audit-query.js';
import { auditWords } from './audit-words.js';

/** A button that checks the chain, and below it what came out. */
export const VerifyChain = () => {
  const words = useWords(auditWords);
  const sentence = useFailureSentence();
  const verifying = useMutation({ mutationFn: verifyChain });
  return (
    <div className="verify-chain">
      <Button className="no-print" loading={verifying.isPending} onClick={() => verifying.mutate()}>
        {words.verify}
      </Button>
      <div role="status">{verifying.data === undefined ? null : <Report report={verifying.data} />}</div>
      {verifying.error === null ? null : <p role="alert">{sentence(verifying.error)}</p>}
    </div>
  );
};

const Report = ({ report: { ok, entries, headHash, brokenSeq, reason } }: { readonly report: ChainReport }) => {
  const words = useWords(auditWords);
  const reasons: Readonly<Record<string, string>> = {
    missing: words.missing,
    changed: words.changed,
    unlinked: words.unlinked,
    'cut-off': words.cutOff,
  };
  return ok ? (
    <p className="state-word state-good">{words.sound(entries, `${headHash?.slice(0, 16) ?? ''}…`)}</p>
  ) : (
    <p className="state-bad state-word">{words.broken(brokenSeq ?? 0, reasons[reason ?? ''] ?? '')}</p>
  );
};
