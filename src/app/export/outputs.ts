import type { Chunks, LossCount, WrittenFormat } from '../../formats/format';
import { FORMAT_GROUPS, isWritten } from '../../formats/formats';
import type { OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { type Caption, captionParts } from '../../view/caption';
import type { PictureMaker } from '../picture';

/** A file that is whole: its content, the same as text where it is text, and its sides in pixels where it is made of them. */
export interface Product {
  readonly blob: Blob;
  readonly text?: string;
  readonly sides?: { readonly width: number; readonly height: number };
}

interface Described {
  readonly id: string;
  /** What it stands under among all ways to save. */
  readonly group: string;
  readonly label: string;
  readonly hint: string;
  readonly extension: string;
  losses(dataset: OpenDataset, lexicon: Lexicon): LossCount;
}

/** A graph format, written chunk by chunk. */
export interface FormatOutput extends Described {
  readonly kind: 'format';
  readonly mime: string;
  readonly isSummary?: boolean;
  write(dataset: OpenDataset, lexicon: Lexicon): Chunks;
}

/** A picture, which holds what is shown, as drawn, and no other part. */
export interface PictureOutput extends Described {
  readonly kind: 'picture';
  make(dataset: OpenDataset): Promise<Product>;
}

/** One way to save a part. */
export type Output = FormatOutput | PictureOutput;

/** How a picture is saved. */
export interface PictureChoice {
  /** Pixels a layout unit in a PNG. */
  readonly scale: number;
  readonly hasLegend: boolean;
}

/** Every way to save, graph formats first, then pictures by the maker of what is drawn, if anything is. */
export function outputsFor({ scale, hasLegend }: PictureChoice, maker?: PictureMaker): readonly Output[] {
  return [
    ...FORMAT_GROUPS.flatMap(({ label, formats }) =>
      formats.filter(isWritten).map((format) => formatOutput(format, label)),
    ),
    picture('png', 'PNG picture', 'as drawn', maker, (drawn, caption) =>
      drawn.png(scale, caption, hasLegend).then(({ blob, ...sides }) => ({ blob, sides })),
    ),
    picture('svg', 'SVG picture', 'as drawn, sharp at any size', maker, (drawn, caption) =>
      drawn.svg(caption, hasLegend).then((text) => ({ text, blob: new Blob([text], { type: 'image/svg+xml' }) })),
    ),
  ];
}

function formatOutput(format: WrittenFormat, group: string): Output {
  return { kind: 'format', ...format, group };
}

function picture(
  id: string,
  label: string,
  hint: string,
  maker: PictureMaker | undefined,
  draw: (maker: PictureMaker, caption: Caption) => Promise<Product>,
): Output {
  return {
    kind: 'picture',
    group: 'Pictures',
    id,
    label,
    hint,
    extension: id,
    losses: pictureLosses,
    make: async (dataset) => {
      if (!maker) throw new Error('invalid picture: nothing is drawn');
      return draw(maker, captionParts(dataset));
    },
  };
}

function* pictureLosses({ claims }: OpenDataset): LossCount {
  yield;
  return [{ count: claims.length, what: 'claims are drawn as lines: their speakers, dates and passages stay behind' }];
}
