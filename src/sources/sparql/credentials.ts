/** Who asks: a secret that is known to one origin, held in memory only, and shown by nothing that is written, logged or sent elsewhere. */
export class Credentials {
  /** Where alone they are sent. */
  readonly origin: string;
  #header: string | undefined;
  #secrets: readonly string[];

  private constructor(origin: string, header: string, secrets: readonly string[]) {
    this.origin = new URL(origin).origin;
    this.#header = header;
    const forms = secrets.flatMap((secret) => [
      secret,
      encodeURIComponent(secret.toWellFormed()),
      secret.replace(/=+$/, ''),
    ]);
    this.#secrets = [...new Set(forms)].sort((a, b) => b.length - a.length);
  }

  /** A user and a password; throws `invalid user` for a name with a colon or a control character, `invalid password` for one with the latter. */
  static basic(origin: string, user: string, password: string): Credentials {
    if (/[:\p{Cc}]/u.test(user)) throw new Error('invalid user');
    if (/\p{Cc}/u.test(password)) throw new Error('invalid password');
    const encoded = base64(`${user}:${password}`);
    return new Credentials(origin, `Basic ${encoded}`, [encoded, password]);
  }

  /** A token that its bearer may ask with; throws `invalid token` for what cannot be one. */
  static bearer(origin: string, token: string): Credentials {
    if (!/^[\x21-\x7e]+$/.test(token)) throw new Error('invalid token');
    return new Credentials(origin, `Bearer ${token}`, [token]);
  }

  /** The header that says who asks; undefined for another origin, and when forgotten. */
  headerFor(url: string): string | undefined {
    return new URL(url).origin === this.origin ? this.#header : undefined;
  }

  /** A text of the engine with the secrets taken out, should it send them back. */
  withoutSecrets(text: string): string {
    return this.#secrets.reduce((left, secret) => (secret === '' ? left : left.replaceAll(secret, '…')), text);
  }

  /** Takes the secrets out of memory. */
  forget() {
    this.#header = undefined;
    this.#secrets = [];
  }

  toJSON(): { readonly origin: string } {
    return { origin: this.origin };
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
