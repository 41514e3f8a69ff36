declare module 'svgcanvas' {
  /** A 2d context that writes SVG. */
  export class Context {
    constructor(options: { width: number; height: number; document?: Document });
    fillStyle: string;
    font: string;
    fillRect(x: number, y: number, width: number, height: number): void;
    fillText(text: string, x: number, y: number): void;
    setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
    getSerializedSvg(fixNamedEntities?: boolean): string;
  }
}
