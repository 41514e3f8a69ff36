export interface VirtuosoOptions {
  readonly mostRows?: number;
  readonly seconds?: number;
  readonly megabytes?: number;
}

export interface VirtuosoServer {
  readonly url: string;
  /** The number of its process. */
  readonly id: number;
  /** Takes N-Quads in pieces. */
  load(pieces: Iterable<string | Uint8Array>): Promise<void>;
  stop(): Promise<void>;
}

export function startVirtuoso(options?: VirtuosoOptions): Promise<VirtuosoServer>;
