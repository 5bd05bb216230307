import pg from 'pg';

/** The channel on which every committed write is told. */
export const revisionChannel = 'luoshi_revision';

const retryAfter = 1_000;

/** Counts committed writes of all processes on one database. */
export type RevisionListener = {
  /** Null while the listening connection is lost: writes may then go unnoticed. */
  readonly revision: () => number | null;
  /** Counts a write of this process at once, before its own notice comes back. */
  readonly advance: () => void;
  readonly close: () => Promise<void>;
};

/**
 * Listens for writes on a connection of its own. After every new connection the count moves on, since writes may have been missed.
 */
export const listenForRevisions = async (databaseUrl: string): Promise<RevisionListener> => {
  let revision = 0;
  let listening = false;
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;

  const lost = (): void => {
    listening = false;
    if (!closed) retry ??= setTimeout(() => void connect().catch(lost), retryAfter);
  };
  const connect = async (): Promise<void> => {
    retry = null;
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', () => {
      revision += 1;
    });
    await next.connect();
    await next.query(`listen ${revisionChannel}`);
    client = next;
    revision += 1;
    listening = true;
  };

  await connect();
  return {
    revision: () => (listening ? revision : null),
    advance: () => {
      revision += 1;
    },
    close: async () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      await client?.end();
    },
  };
};
