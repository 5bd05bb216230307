import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Stream = { readonly nfd: number };
type HostFiles = {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  /** Turns a fault of the host's into the error number that PostgreSQL expects. */
  readonly tryFSOperation: (operation: () => void) => void;
};
type ModuleOptions = Parameters<NodeFS['init']>[1];

/**
 * A folder of the host that PostgreSQL can really flush. PGlite's own NodeFS has no fsync, so that PostgreSQL's calls succeed without doing
 * anything and a power cut loses commits that were answered. Here every call reaches the disk, and is counted.
 */
export class DurableFs extends NodeFS {
  readonly #flushed: () => void;

  constructor(folder: string, flushed: () => void) {
    super(folder);
    this.#flushed = flushed;
  }

  override async init(pg: PGlite, options: ModuleOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addFsync = ({ NODEFS }: { readonly NODEFS: HostFiles }): void => {
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        NODEFS.tryFSOperation(() => fsyncSync(nfd));
        this.#flushed();
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...[emscriptenOpts.preRun ?? []].flat(), addFsync as never] } };
  }
}
