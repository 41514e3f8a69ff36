import url from '../../graph-data/cameo.json?url';
import type { Cameo } from '../model/events/cameo';

let asked: Promise<Cameo> | undefined;

/** The codes and roots of CAMEO, fetched once; the test suite holds their shape. Rejects when they cannot be fetched. */
export async function cameoCodes(): Promise<Cameo> {
  try {
    asked ??= fetched();
    return await asked;
  } catch (error) {
    asked = undefined;
    throw error;
  }
}

async function fetched(): Promise<Cameo> {
  const response = await fetch(url);
  if (!response.ok)
    throw new TypeError(`The codes of CAMEO could not be fetched: the server answered ${response.status}.`);
  return response.json();
}
