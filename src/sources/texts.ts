const urls = import.meta.glob<string>('../../graph-data/*/source*.txt', {
  query: '?url',
  import: 'default',
  eager: true,
});

let asked: Promise<ReadonlyMap<string, string>> | undefined;

/** The text of a source, known by the SHA-256 of its bytes, where this site holds it; fetched when first asked for. */
export async function textOf(sha256: string): Promise<string | undefined> {
  asked ??= fetchTexts();
  return (await asked).get(sha256);
}

async function fetchTexts(): Promise<ReadonlyMap<string, string>> {
  // Outside of https and this very machine, browsers compute no digests.
  if (!globalThis.isSecureContext) return new Map();
  const texts = await Promise.all(Object.values(urls).map(fetchText));
  return new Map(texts.filter((text) => text !== undefined));
}

async function fetchText(url: string): Promise<readonly [sha256: string, text: string] | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [sha256, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)];
  } catch (error) {
    // What fetch throws when there is no answer: the reader then does without the text.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
