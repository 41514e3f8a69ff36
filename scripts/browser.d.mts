export interface FoundBrowser {
  readonly place: string;
  readonly launchOptions: { readonly executablePath: string; readonly args: string[] };
}

export function findBrowser(options?: { readonly without?: readonly string[] }): Promise<FoundBrowser>;
