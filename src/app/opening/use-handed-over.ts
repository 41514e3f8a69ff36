import { useEffect } from 'react';
import type { GivenFile } from '../../sources/event-messages';
import { filesIn } from '../address';
import { ARRIVAL } from '../arrival';
import { notify } from '../stage';

/** Files wait to be taken once: the page may be built twice. */
let waiting = filesIn(ARRIVAL);

/** Opens the files that the page's address handed over, as `npm start -- FILE…` writes it. */
export function useHandedOver(openFiles: (given: readonly GivenFile[]) => Promise<void>) {
  useEffect(() => {
    const addresses = waiting;
    waiting = [];
    if (addresses.length > 0) void take(addresses, openFiles);
  }, [openFiles]);
}

async function take(addresses: readonly URL[], openFiles: (given: readonly GivenFile[]) => Promise<void>) {
  const files = await Promise.all(addresses.map(fetchFile));
  const given = files.filter((file) => file !== undefined);
  if (given.length === files.length) await openFiles(given);
  else notify('The files of the command line are no longer served; start again to open them.');
}

/** A file as it was given on the command line, with the folder that it lies in. */
async function fetchFile(address: URL): Promise<GivenFile | undefined> {
  const [folder, name = ''] = address.pathname.split('/').slice(-2).map(decodeURIComponent);
  try {
    const response = await fetch(address);
    return response.ok ? { file: new File([await response.blob()], name), ...(folder && { folder }) } : undefined;
  } catch (error) {
    // What fetch throws when there is no answer.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
