/** Only what RFC 3986 lets stand in a URI, and a host. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/i;

/** The text where it is a full http or https address that other programs take as it is; otherwise undefined. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !WEB_ADDRESS.test(text)) return undefined;
  return URL.canParse(text) && /^[\x21-\x7e]+$/.test(text) && !/["<>\\^`{|}]/.test(text) ? text : undefined;
}
