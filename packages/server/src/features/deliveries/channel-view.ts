import { channelKinds, type Lang } from '@luoshi/domain';
import type { ChannelRow } from '@luoshi/store';
import type { MailSettings } from '../../notices/channels/send-mail.js';
import type { ChannelAnswer } from './contract.js';

/** A channel as it may be shown: passwords, keys and whole addresses never. */
export const channelView = (
  { channelId, kind, name, isOn, unitId, unitName, settings, secret }: ChannelRow,
  lang: Lang,
): ChannelAnswer => ({
  channelId,
  kind,
  kindName: channelKinds[kind][lang],
  name,
  isOn,
  unitId,
  unitName,
  mail: kind === 'mail' ? (settings as unknown as MailSettings) : null,
  host: kind === 'mail' ? null : String(settings['host'] ?? ''),
  hasPassword: (secret['password'] ?? '') !== '',
  hasKey: (secret['key'] ?? '') !== '',
});
