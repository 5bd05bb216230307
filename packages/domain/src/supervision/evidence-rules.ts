import { granted, type Result, refused } from '../refusals.js';

/** A kind of file that may be added as evidence. What its first bytes are is checked where bytes are read. */
export type EvidenceType = { readonly extension: string; readonly mediaType: string };

/** What evidence may be, as data: an office may narrow it. */
export type EvidenceRules = {
  readonly types: readonly EvidenceType[];
  /** Bytes of one file. */
  readonly maxBytes: number;
  /** Files of one report, request or close-out. */
  readonly maxFiles: number;
  readonly source: string;
};

const bytesOfMegabyte = 1_048_576;

/**
 * The shipped rules. Nothing that runs: no program, no script, no macro format, no archive that could hide one, no HTML, no SVG.
 * The counts are the product's proposal; that asking for traces is limited at all is 整治形式主义为基层减负若干规定.
 */
export const shippedEvidenceRules: EvidenceRules = {
  types: [
    { extension: 'pdf', mediaType: 'application/pdf' },
    { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { extension: 'doc', mediaType: 'application/msword' },
    { extension: 'xls', mediaType: 'application/vnd.ms-excel' },
    { extension: 'ofd', mediaType: 'application/ofd' },
    { extension: 'jpg', mediaType: 'image/jpeg' },
    { extension: 'jpeg', mediaType: 'image/jpeg' },
    { extension: 'png', mediaType: 'image/png' },
    { extension: 'txt', mediaType: 'text/plain' },
  ],
  maxBytes: 20 * bytesOfMegabyte,
  maxFiles: 5,
  source: '产品建议值，可由督查室调整；依据：《整治形式主义为基层减负若干规定》（2024年8月）不得过度留痕',
};

/** A file somebody wants to add, and how many stand there already. */
export type EvidenceOffer = { readonly filename: string; readonly bytes: number; readonly present: number };

/** Whether a file may be added, by name and size. Grants the type that its name says. */
export const checkEvidence = ({ filename, bytes, present }: EvidenceOffer, rules: EvidenceRules): Result<EvidenceType> => {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  const type = rules.types.find((one) => one.extension === extension);
  const types = [...new Set(rules.types.map((one) => one.extension))].join(' ');
  if (type === undefined) return refused('evidence-type', { filename, types });
  if (bytes === 0) return refused('evidence-empty', { filename });
  if (bytes > rules.maxBytes) return refused('file-too-large', { megabytes: Math.floor(rules.maxBytes / bytesOfMegabyte) });
  return present >= rules.maxFiles ? refused('evidence-too-many', { most: rules.maxFiles }) : granted(type);
};
