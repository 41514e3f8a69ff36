export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export function serveFolder(
  folder: string,
  options?: { readonly path?: string; readonly port?: number },
): Promise<StaticServer>;
