import { useEffect, useState } from 'react';
import type { Vocabulary } from '../../model/vocabulary';
import { standardVocabulary } from '../../sources/standard-vocabulary';
import { notify } from '../stage';

/** The standard vocabulary once it is there; that it cannot be had is said in a notice. */
export function useStandard(): Vocabulary | undefined {
  const [standard, setStandard] = useState<Vocabulary>();
  useEffect(() => {
    let wanted = true;
    standardVocabulary().then((answer) => {
      if (!wanted) return;
      if (answer.ok) setStandard(answer.value);
      else notify(answer.issues[0]?.message ?? '');
    });
    return () => {
      wanted = false;
    };
  }, []);
  return standard;
}
