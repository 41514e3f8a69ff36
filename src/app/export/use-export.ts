import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { version } from '../../../package.json';
import type { Scope } from '../../view/extract';
import { canSaveFolded, type Fullness } from '../../view/folding-extract';
import { type PresentScope, type ScopeChoice, scopeChoices } from '../../view/scopes';
import { linkTo } from '../address';
import { useMoment } from '../hooks';
import { type PictureMaker, usePictureMaker } from '../picture';
import type { Moment } from '../session';
import { lastChoice } from './last-choice';
import { type Output, outputsFor } from './outputs';

/** What can be exported now and what is chosen: the parts of the dataset, the ways to save, and one of each. */
export interface Choices {
  readonly scopes: readonly ScopeChoice[];
  readonly part: PresentScope;
  readonly outputs: readonly Output[];
  readonly output: Output;
  readonly scale: number;
  readonly hasLegend: boolean;
  /** How actors who stand as one are written; absent where there is nothing to choose. */
  readonly fullness?: Fullness;
  chooseFullness(fullness: Fullness): void;
  choosePart(scope: Scope): void;
  /** Why an output cannot be had of the chosen part, if it cannot. */
  obstacle(output: Output): string | undefined;
}

/** Keeps the choices of an export; a choice that the moment does not offer falls back to the first that it does. */
export function useExport(): Choices {
  const moment = useMoment();
  const [at] = useState(() => new Date().toISOString());
  const [scope, choosePart] = useState<Scope>('shown');
  const { output: wanted, scale, hasLegend } = useStore(lastChoice);
  const [fullness, chooseFullness] = useState<Fullness>('full');
  const isFolded = canSaveFolded(moment.atlas, moment.view);
  const scopes = useMemo(() => scopesOf(moment, at, fullness), [moment, at, fullness]);
  const present = scopes.filter((choice) => choice.kind === 'there');
  const maker = usePictureMaker();
  const outputs = useMemo(() => outputsFor({ scale, hasLegend }, maker), [scale, hasLegend, maker]);
  const part = present.find((choice) => choice.scope === scope) ?? present[0]!;
  const obstacle = (output: Output) => obstacleTo(output, part, maker);
  const output = outputs.find((one) => one.id === wanted && !obstacle(one)) ?? outputs[0]!;
  return {
    scopes,
    part,
    outputs,
    output,
    scale,
    hasLegend,
    ...(isFolded && { fullness }),
    chooseFullness,
    choosePart,
    obstacle,
  };
}

function scopesOf(moment: Moment, at: string, fullness: Fullness): readonly ScopeChoice[] {
  const stamp = { at, by: `Actor Atlas ${version}`, link: linkTo(moment) };
  return scopeChoices(moment.atlas, moment.view, stamp, fullness);
}

function obstacleTo({ kind }: Output, { scope }: PresentScope, maker: PictureMaker | undefined): string | undefined {
  if (kind === 'format') return undefined;
  if (scope !== 'shown') return 'only for what is shown, as drawn';
  return maker ? undefined : 'open the graph first: nothing is drawn now';
}
