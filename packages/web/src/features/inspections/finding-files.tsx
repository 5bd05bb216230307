import { Button } from 'antd';
import { useState } from 'react';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import type { InspectionRoom } from './inspections-query.js';
import '../../components/stacked-form.css';

type FindingFilesProps = { readonly finding: InspectionRoom['findings'][number] };

/** The files of a finding: its proof, the office's until it is fed back; then the proof of its rectification, the unit's. */
export const FindingFiles = ({ finding: { findingId, fact, acts } }: FindingFilesProps) => {
  const words = useWords(inspectionWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-label={`${words.files} ${fact}`} onClick={() => setOpen(true)}>
        {words.files}
      </Button>
      <SidePanel title={words.files} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="stacked-form">
          <p>{fact}</p>
          <EvidencePart thingKind="finding" thingId={findingId} isOpen={acts.includes('save') || acts.includes('report')} />
        </div>
      </SidePanel>
    </>
  );
};
