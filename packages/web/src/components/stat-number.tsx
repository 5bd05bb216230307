import { Link, type LinkProps } from '@tanstack/react-router';
import './stat-number.css';

type StatNumberProps = {
  readonly label: string;
  readonly value: number;
  /** What the number is part of, or why it matters. */
  readonly note?: string;
  /** Where the things counted are listed. */
  readonly link?: LinkProps;
};

/** A number with its name; it leads to what it counts. */
export const StatNumber = ({ label, value, note, link }: StatNumberProps) => (
  <div className="stat-number">
    <dt>{label}</dt>
    <dd>
      {link === undefined ? (
        <strong>{value}</strong>
      ) : (
        <Link {...link} aria-label={`${label} ${value}`}>
          {value}
        </Link>
      )}
      {note === undefined ? null : <span>{note}</span>}
    </dd>
  </div>
);
