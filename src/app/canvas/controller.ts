import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../../graph/layouts/layout';
import { chosenStrands, type Lit, litAround, litBy, litStrand } from '../../view/lit';
import { fannedPair, type Scene, sceneOf } from '../../view/scene';
import { shownOf } from '../../view/shown';
import type { Moment } from '../session';
import type { Glance } from '../stage';
import { frame, reveal, ZOOM_RANGE } from './camera';
import { thinOut, zoomStep } from './detail';
import { draw } from './draw';
import { actorKey, elementsOf, type Geometry, markKey, strandKey } from './elements';
import { geometryOf } from './geometry';
import { light, mark } from './light';
import { followStrands, glide } from './motion';
import { type Palette, paletteOf } from './palette';
import { type Arrangement, areaOf, arrangementOf, positionsFor, sameArrangement } from './positions';
import { stylesheet } from './stylesheet';

const LAYOUT_MS = 420;
/** The zoom from which the names of relations can be read. */
const LEGIBLE = 0.85;

/** Keeps the Cytoscape picture in step with the moment: draws what is shown, arranges, lights up, moves the camera. */
export class PictureController {
  readonly cy: Core;
  scene: Scene = { actors: [], strands: [], hulls: [], undrawn: 0 };
  geometry: Geometry | undefined;
  palette: Palette;
  private positions: ReadonlyMap<string, Point> = new Map();
  private arrangement: Arrangement | undefined;
  private moment: Moment | undefined;
  private glance: Glance = { kind: 'nothing' };
  private limit = Number.POSITIVE_INFINITY;
  private stopGliding = () => {};
  private step = 0;

  constructor(
    container: HTMLElement,
    private readonly onDrawn: (picture: PictureController) => void,
  ) {
    this.palette = paletteOf(document.documentElement);
    this.cy = cytoscape({
      container,
      style: stylesheet(this.palette, () => this.cy?.zoom() ?? 1),
      ...ZOOM_RANGE,
      boxSelectionEnabled: true,
      autounselectify: true,
      selectionType: 'additive',
      layout: { name: 'preset' },
    });
    this.cy.on('zoom', () => this.zoomed());
  }

  get reduced(): boolean {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** Takes up a new moment: draws at once what has a place, arranges first when the arrangement is another. */
  async update(moment: Moment, limit = this.limit): Promise<void> {
    const before = this.moment;
    this.moment = moment;
    this.limit = limit;
    const wanted = arrangementOf(
      moment.atlas,
      moment.view,
      limit,
      areaOf({ width: window.innerWidth, height: window.innerHeight }),
    );
    if (sameArrangement(this.arrangement, wanted)) {
      this.redraw();
      this.follow(before);
      return;
    }
    const first = this.arrangement?.atlas !== moment.atlas;
    this.arrangement = wanted;
    const starts =
      first || this.arrangement?.layout !== before?.view.layout ? new Map<string, Point>() : this.positions;
    const positions = await positionsFor(wanted, moment.view, starts, this.palette.sans);
    if (this.arrangement !== wanted || this.cy.destroyed()) return;
    this.positions = positions;
    this.redraw(first ? 0 : LAYOUT_MS);
    frame(this.cy, undefined, first || this.reduced ? 0 : LAYOUT_MS);
    if (first) this.follow(undefined);
  }

  /** Another theme or other fonts: everything is measured and coloured anew. */
  restyle() {
    this.palette = paletteOf(document.documentElement);
    this.cy.style(stylesheet(this.palette, () => this.cy.zoom()));
    this.redraw();
  }

  /** The canvas has another size: what was in sight stays in sight. */
  resized() {
    this.cy.resize();
    if (!this.moment) return;
    void this.update(this.moment).then(() => {
      if (this.moment?.view.selection.kind === 'nothing' && this.moment.view.focus.kind === 'nothing') frame(this.cy);
      else this.follow(undefined);
    });
  }

  glanceAt(glance: Glance) {
    this.glance = glance;
    this.lightUp();
  }

  /** What stands out now, whether by a selection or by the focus. */
  get lit(): Lit | undefined {
    return this.moment && litBy(this.moment.atlas, this.moment.view, this.scene);
  }

  /** The title of the dataset that is drawn. */
  get title(): string {
    return this.moment?.atlas.dataset.title ?? '';
  }

  destroy() {
    this.stopGliding();
    this.cy.destroy();
  }

  private redraw(duration = 0) {
    if (!this.moment) return;
    const { atlas, view } = this.moment;
    const fanned = fannedPair(atlas, view.selection);
    this.scene = sceneOf(atlas, shownOf(atlas, view), this.limit, fanned);
    const positions = this.withPins();
    this.geometry = geometryOf(atlas, this.scene, positions, this.palette);
    this.stopGliding();
    const moved = draw(this.cy, elementsOf(this.scene, this.geometry, new Set(view.pins.map(({ id }) => id))));
    const actors = new Map([...moved].filter(([key]) => key.startsWith('n:')));
    for (const [key, at] of moved) if (!actors.has(key)) this.cy.getElementById(key).position({ ...at });
    this.stopGliding = glide(this.cy, actors, this.reduced || actors.size > 400 ? 0 : duration || LAYOUT_MS / 2, () =>
      this.settled(),
    );
    thinOut(this.cy);
    this.lightUp();
    this.onDrawn(this);
  }

  private settled() {
    followStrands(
      this.cy,
      this.scene.actors.map(({ actor }) => actorKey(actor.id)),
    );
  }

  private withPins(): ReadonlyMap<string, Point> {
    const pins = this.moment?.view.pins ?? [];
    return new Map([...this.positions, ...pins.map(({ id, x, y }) => [id, { x, y }] as const)]);
  }

  private lightUp() {
    if (!this.moment) return;
    const { atlas, view } = this.moment;
    const glanced = this.glanced();
    light(this.cy, glanced ?? litBy(atlas, view, this.scene));
    const chosen = chosenStrands(atlas, view, this.scene).map(({ key }) => markKey(key));
    const actors = view.selection.kind === 'actors' ? view.selection.ids : [];
    const ends = view.selection.kind === 'pair' ? view.selection.ends : [];
    mark(this.cy, 'chosen', [...chosen, ...[...actors, ...ends].map(actorKey)]);
    mark(this.cy, 'glanced', this.glance.kind === 'actor' ? [actorKey(this.glance.id)] : []);
  }

  private glanced() {
    if (this.glance.kind === 'actor') return litAround([this.glance.id], this.scene);
    return this.glance.kind === 'strand' ? litStrand(this.glance.key, this.scene) : undefined;
  }

  /** Moves the camera to what the view is newly about. */
  private follow(before: Moment | undefined) {
    if (!this.moment) return;
    const { atlas, view } = this.moment;
    const duration = this.reduced ? 0 : LAYOUT_MS;
    const lit = litBy(atlas, view, this.scene);
    if (!lit) return;
    const ends = this.scene.strands.filter(({ key }) => lit.strands.has(key)).flatMap(({ from, to }) => [from, to]);
    const actors = ends.length > 0 ? ends : [...lit.actors];
    const ids = new Set([...actors.map(actorKey), ...[...lit.strands].map(strandKey)]);
    const elements = this.cy.elements().filter((element) => ids.has(element.id()));
    const onPair = view.selection.kind !== 'nothing' && view.selection.kind !== 'actors';
    if (view.focus !== before?.view.focus && view.focus.kind !== 'nothing') frame(this.cy, elements, duration);
    else if (view.selection === before?.view.selection) return;
    else if (onPair && this.cy.zoom() < LEGIBLE) frame(this.cy, elements, duration);
    else reveal(this.cy, elements, duration);
  }

  private zoomed() {
    const step = zoomStep(this.cy.zoom());
    if (step === this.step) return;
    this.step = step;
    thinOut(this.cy);
    this.cy.style().update();
  }
}
