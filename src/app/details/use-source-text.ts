import { useEffect, useState } from 'react';
import type { Source } from '../../model/dataset';
import { textOf } from '../../sources/texts';

/** The full text of a source, where the site holds it; undefined until it is there, and elsewhere. */
export function useSourceText(source: Source | undefined): string | undefined {
  const sha256 = source?.text?.sha256;
  const [found, setFound] = useState<{ readonly sha256: string; readonly text: string | undefined }>();
  useEffect(() => {
    if (sha256 === undefined) return;
    let wanted = true;
    void textOf(sha256).then((text) => {
      if (wanted) setFound({ sha256, text });
    });
    return () => {
      wanted = false;
    };
  }, [sha256]);
  return found?.sha256 === sha256 ? found?.text : undefined;
}
