import type { Format, Loss } from '../../formats/format';
import { FORMATS } from '../../formats/formats';
import type { Dataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { captionOf } from '../../view/caption';
import { currentPicture, type PictureMaker } from '../picture';

/** What saving an output gives: the file's content, and the same as text where it is text. */
export interface Product {
  readonly blob: Blob;
  readonly text?: string;
}

/** One way to save a part: a graph format, or a picture of what is drawn. */
export interface Output {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly extension: string;
  /** True for pictures, which hold what is shown, as drawn, and no other part. */
  readonly asDrawn: boolean;
  losses(dataset: Dataset, lexicon: Lexicon): readonly Loss[];
  make(dataset: Dataset, lexicon: Lexicon): Promise<Product>;
}

/** Every way to save, graph formats first; `scale` is the number of pixels a layout unit in a PNG. */
export function outputsAt(scale: number): readonly Output[] {
  const { width, height } = currentPicture()?.size() ?? { width: 0, height: 0 };
  const pixels = [width, height].map((length) => Math.round(length * scale).toLocaleString('en')).join(' × ');
  return [
    ...FORMATS.map(outputOf),
    picture('png', 'PNG picture', currentPicture() ? `as drawn, ${pixels} pixels` : 'as drawn', (maker, caption) =>
      maker.png(scale, caption).then((blob) => ({ blob })),
    ),
    picture('svg', 'SVG picture', 'as drawn, sharp at any size', (maker, caption) =>
      maker.svg(caption).then((text) => ({ text, blob: new Blob([text], { type: 'image/svg+xml' }) })),
    ),
  ];
}

function outputOf(format: Format): Output {
  const { id, label, hint, extension, mime } = format;
  return {
    id,
    label,
    hint,
    extension,
    asDrawn: false,
    losses: (dataset, lexicon) => format.losses(dataset, lexicon),
    make: async (dataset, lexicon) => {
      const content = format.write(dataset, lexicon);
      if (typeof content === 'string') return { text: content, blob: new Blob([content], { type: mime }) };
      return { blob: new Blob([Uint8Array.from(await content)], { type: mime }) };
    },
  };
}

function picture(
  id: string,
  label: string,
  hint: string,
  draw: (maker: PictureMaker, caption: string) => Promise<Product>,
): Output {
  return {
    id,
    label,
    hint,
    extension: id,
    asDrawn: true,
    losses: ({ claims }) => [
      { count: claims.length, what: 'claims are drawn as lines: their speakers, dates and passages stay behind' },
    ],
    make: async (dataset) => {
      const maker = currentPicture();
      if (!maker) throw new Error('invalid picture: nothing is drawn');
      return draw(maker, captionOf(dataset));
    },
  };
}
