import type { ColumnType } from 'kysely';

/** jsonb whose contents the domain knows; the queries give it its type. */
type Body = ColumnType<object, string, string>;
/** date: `YYYY-MM-DD`, never a Date. */
type Day = string;

type OfJurisdiction = { readonly jurisdiction_id: string };

/** The tables of reminders and their deliveries (migration 0014). */
export type NoticeSchema = {
  readonly notice_rules: OfJurisdiction & { readonly body: Body; readonly changed_at: Date; readonly changed_by: string | null };
  readonly notice_channel: OfJurisdiction & {
    readonly channel_id: string;
    readonly kind: 'mail' | 'wecom' | 'dingtalk' | 'feishu' | 'webhook';
    readonly name: string;
    readonly unit_id: string | null;
    readonly settings: Body;
    readonly secret: Body;
    readonly is_on: boolean;
    readonly made_at: Date;
  };
  readonly notice_preference: OfJurisdiction & {
    readonly user_id: string;
    readonly email: string | null;
    readonly by_mail: boolean;
    readonly lang: 'zh' | 'en';
    readonly digest_at: string | null;
    readonly quiet_from: string | null;
    readonly quiet_to: string | null;
    readonly mail_since: Date;
    readonly feed_hash: string | null;
    readonly feed_made_at: Date | null;
  };
  readonly notice: OfJurisdiction & {
    readonly notice_id: string;
    readonly recipient: string;
    readonly user_id: string | null;
    readonly source: string;
    readonly duty: string;
    readonly stage: string;
    readonly due_on: Day;
    readonly body: Body;
    readonly made_at: Date;
    readonly read_at: Date | null;
  };
  readonly delivery: OfJurisdiction & {
    readonly delivery_id: string;
    readonly purpose: 'digest' | 'test';
    readonly channel: string;
    readonly channel_id: string | null;
    readonly recipient: string;
    readonly recipient_name: string;
    readonly user_id: string | null;
    readonly day: Day;
    readonly state: string;
    readonly reason: string | null;
    readonly detail: string | null;
    readonly attempts: number;
    readonly lines: number;
    readonly body: Body;
    readonly made_at: Date;
    readonly next_at: Date;
    readonly lease_until: Date | null;
    readonly may_have_arrived: boolean;
    readonly sent_at: Date | null;
  };
  readonly delivery_notice: OfJurisdiction & { readonly delivery_id: string; readonly notice_id: string };
  readonly job_run: OfJurisdiction & {
    readonly name: string;
    readonly held_until: Date | null;
    readonly began_at: Date;
    readonly ended_at: Date | null;
    readonly fault: string | null;
  };
};
