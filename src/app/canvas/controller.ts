import cytoscape, { type Core } from 'cytoscape';
import type { Atlas } from '../../graph/atlas';
import type { Dressing } from '../../graph/layouts/dressing';
import type { Point } from '../../graph/layouts/layout';
import { memoizeLast } from '../../lib/memoize';
import { inSlices } from '../../lib/slices';
import type { ActorId } from '../../model/ids';
import { drawnOf } from '../../view/drawing';
import type { Foreground, Room } from '../../view/foreground';
import type { Glance } from '../../view/glance';
import { chosenStrands, type Lit, litAround, litBy, litStrand } from '../../view/lit';
import { litByClaims } from '../../view/lit-claims';
import { fannedPair, type Scene, sceneOf } from '../../view/scene';
import { type Shown, shownOf } from '../../view/shown';
import { sizesOf } from '../../view/sizing';
import type { View } from '../../view/state';
import type { Moment } from '../session';
import { stage } from '../stage';
import { Camera } from './camera';
import { drawing, settling } from './draw';
import { dressUp, makeshift } from './dress-up';
import { actorKey, elementsOf, type Geometry, markKey, strandKey } from './elements';
import { geometryOf, type Plan, planOf } from './geometry';
import { light, mark } from './light';
import { followStrands, glide } from './motion';
import { Names } from './names';
import { type Palette, paletteOf } from './palette';
import {
  type Arrangement,
  areaOf,
  arrangementOf,
  goesOn,
  placesAnew,
  placesBeside,
  positionsFor,
  sameArrangement,
  shareKnown,
} from './positions';
import { stylesheet } from './stylesheet';
import { Turns } from './turns';

const LAYOUT_MS = 420;
const REDRAW_MS = 220;
/** The most actors that glide to a new place; more would stutter. */
const MOST_GLIDING = 400;

/** So long a picture waits for its dress before it is drawn in the old one; a new arrangement waits longer. */
const PATIENCE_MS = 150;
const PATIENT_MS = 4000;

interface Redraw {
  readonly duration?: number;
  /** True to bring all of it into sight. */
  readonly frame?: boolean;
  readonly patience?: number;
}

type How = Omit<Redraw, 'patience'>;

const NOTHING: Scene = { actors: [], strands: [], hulls: [], most: 1, undrawn: 0 };

/** Keeps the Cytoscape picture in step with the moment: draws what is shown, arranges, lights up, moves the camera. */
export class PictureController {
  readonly cy: Core;
  readonly camera: Camera;
  private readonly names: Names;
  scene = NOTHING;
  geometry: Geometry | undefined;
  palette: Palette;
  /** Where actors stand now: in the arrangement, or aside from it. */
  private positions: ReadonlyMap<string, Point> = new Map();
  private placed: ReadonlyMap<string, Point> = new Map();
  private aside: ReadonlyMap<string, Point> = new Map();
  private arrangement: Arrangement | undefined;
  private arranged: Arrangement | undefined;
  private moment: Moment | undefined;
  private glance: Glance = { kind: 'nothing' };
  private room: Room = { actors: Number.POSITIVE_INFINITY, strands: Number.POSITIVE_INFINITY };
  private stopGliding = () => {};
  private turn = 0;
  private readonly turns = new Turns();
  private worn: { readonly plan: Plan; readonly dressing: Dressing } | undefined;
  /** True while what is drawn waits for its dress. */
  private undressed = false;
  /** True from a new arrangement until it has been brought into sight, however many calls overtake each other meanwhile. */
  private unframed = false;
  /** True when the next picture is another one altogether: its actors do not come from anywhere. */
  private isElsewhere = false;
  private lateFonts = false;
  private page = pageNow();

  constructor(
    container: HTMLElement,
    private readonly onDrawn: (picture: PictureController) => void,
  ) {
    this.palette = paletteOf(document.documentElement);
    this.cy = cytoscape({
      container,
      style: stylesheet(this.palette),
      minZoom: Camera.FARTHEST,
      maxZoom: Camera.NEAREST,
      boxSelectionEnabled: true,
      autounselectify: true,
      selectionType: 'additive',
      layout: { name: 'preset' },
    });
    this.camera = new Camera(this.cy);
    this.names = new Names(
      this.cy,
      () => this.camera.isTouched,
      () =>
        void this.inTurn(
          () => true,
          () => this.lookAnew(() => this.names.refine()),
        ),
    );
  }

  get reduced(): boolean {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** Takes up a new moment: draws at once what has a place, arranges first when the arrangement is another. */
  async update(moment: Moment, room = this.room): Promise<void> {
    const before = this.moment;
    this.moment = moment;
    this.room = room;
    const area = areaOf({ width: window.innerWidth, height: window.innerHeight });
    const wanted = arrangementOf(moment.atlas, moment.view, room, area);
    if (!sameArrangement(this.arrangement, wanted)) await this.rearrange(wanted);
    else if (this.arrangement === this.arranged) await this.redrawPlaced(before);
  }

  /** Another theme or other fonts: everything is measured and coloured anew. */
  restyle() {
    const palette = paletteOf(document.documentElement);
    const again = (family: string) => (this.lateFonts ? `${family}, sans-serif` : family);
    this.palette = { ...palette, sans: again(palette.sans), serif: again(palette.serif) };
    this.cy.style(stylesheet(this.palette));
    if (this.arranged) void this.redraw();
  }

  /** Fonts came late: Cytoscape keeps widths by the name of the family, so that it gets another name for the same fonts. */
  refont() {
    this.lateFonts = true;
    this.restyle();
  }

  /** The canvas has another size: with the page, or for a presentation, everything is framed anew, beside a card what is drawn keeps its place. */
  async resized(): Promise<void> {
    this.camera.resized();
    if (!this.moment) return;
    const page = pageNow();
    const isPage = page !== this.page;
    this.page = page;
    await this.update(this.moment);
    if (!this.arranged) return;
    if (!isPage) this.revealSelected();
    else if (!this.camera.isTouched && !this.follow(undefined)) this.camera.frame(undefined, 0);
  }

  /** A card that opens may cover who was selected. */
  private revealSelected() {
    this.camera.reveal(this.cy.elements('.chosen'), this.reduced ? 0 : REDRAW_MS);
  }

  glanceAt(glance: Glance) {
    this.glance = glance;
    void this.inTurn(
      () => this.glance === glance,
      () => this.lookAnew(() => this.lightUp()),
    );
  }

  /** What stands out now, whether by a selection or by the focus. */
  get lit(): Lit | undefined {
    return this.moment && litBy(this.moment.atlas, this.moment.view, this.scene);
  }

  /** The id of the dataset that is drawn. */
  get dataset(): string {
    return this.moment?.atlas.dataset.id ?? '';
  }

  /** The title of the dataset that is drawn. */
  get title(): string {
    return this.moment?.atlas.dataset.title ?? '';
  }

  /** Draws with every name and mark, as at 100 %, while a picture is made for saving. */
  async inFull<Value>(make: () => Promise<Value>): Promise<Value> {
    await this.turns.over();
    return this.names.inFull(make);
  }

  destroy() {
    this.names.stop();
    this.stopGliding();
    this.cy.destroy();
  }

  private async rearrange(wanted: Arrangement) {
    const first = this.arranged?.atlas !== wanted.atlas;
    this.arrangement = wanted;
    const positions = await positionsFor(wanted, this.palette.sans);
    if (this.arrangement !== wanted || this.cy.destroyed()) return;
    this.positions = positions;
    this.placed = positions;
    this.aside = new Map();
    this.arranged = wanted;
    this.unframed = true;
    await this.placeNewcomers();
    await this.redraw({ duration: first ? 0 : LAYOUT_MS, patience: PATIENT_MS });
    if (first) this.follow(undefined);
  }

  private async redrawPlaced(before: Moment | undefined) {
    const moment = this.moment;
    await this.placeNewcomers();
    if (this.moment !== moment || this.cy.destroyed()) return;
    const frame = before?.view.only !== moment?.view.only;
    if (await this.redraw({ frame })) this.follow(before);
  }

  /**
   * Actors that only now are drawn get a place beside those who stand; a scene that is another one altogether, such as the
   * surroundings of somebody far from all that was drawn, is placed for itself, and the picture before it keeps its places.
   */
  private async placeNewcomers() {
    const { arranged } = this;
    const scene = this.sceneNow();
    if (!arranged) return;
    const [first, aside] = [this.placed, this.aside];
    const standing = shareKnown(scene, aside) > shareKnown(scene, first) ? aside : first;
    const isAnew = shareKnown(scene, standing) < 1 && !goesOn(this.scene, scene, standing);
    const positions =
      shareKnown(scene, standing) === 1
        ? standing
        : isAnew
          ? await placesAnew(arranged, scene, this.palette.sans)
          : await placesBeside(arranged, scene, standing, this.palette.sans);
    if (this.arranged !== arranged) return;
    if (isAnew || (standing === aside) !== (this.positions === aside)) this.isElsewhere = true;
    if (isAnew || standing === aside) this.aside = positions;
    else this.placed = positions;
    this.positions = positions;
  }

  private sceneNow(): Scene {
    if (!this.moment) return NOTHING;
    const { atlas, view } = this.moment;
    const [a, b] = fannedPair(atlas, view.selection) ?? [];
    const shown = shownOf(atlas, view);
    return this.sceneFor(atlas, shown, drawnOf(atlas, view, this.room), sizesOf(shown, view.sizing), a, b);
  }

  private readonly sceneFor = memoizeLast(
    (atlas: Atlas, shown: Shown, drawn: Foreground, sizes: ArrayLike<number>, a?: ActorId, b?: ActorId): Scene =>
      sceneOf(atlas, shown, drawn, a && b && [a, b], sizes),
  );

  private readonly planFor = memoizeLast(planOf);

  /** Draws what is shown now: dressed when that is there soon, else as it was dressed before and again when it is. False when a later call overtakes it. */
  private async redraw({ patience = PATIENCE_MS, ...how }: Redraw = {}): Promise<boolean> {
    if (!this.moment) return false;
    const turn = ++this.turn;
    const { atlas, view } = this.moment;
    const plan = this.planFor(atlas, this.sceneNow(), this.positionsWith(this.positions, view.pins), this.palette);
    const isDressed = this.worn?.plan === plan;
    const dressing = isDressed ? Promise.resolve(this.worn!.dressing) : dressUp(plan.undressed);
    // Whoever is called again before the last dress came does not wait for this one either.
    const soon = await Promise.race([dressing, pause(this.undressed ? 0 : patience)]);
    if (turn !== this.turn || this.cy.destroyed()) return false;
    this.undressed = !soon;
    const worn = soon ?? (await makeshift(plan, this.worn?.dressing));
    if (soon) this.worn = { plan, dressing: soon };
    if (!(await this.paint(plan, worn, how, turn))) return false;
    if (!soon) void this.dressLater(plan, dressing, turn);
    return true;
  }

  private async dressLater(plan: Plan, dressing: Promise<Dressing>, turn: number) {
    const late = await dressing;
    if (turn !== this.turn || this.cy.destroyed()) return;
    this.undressed = false;
    this.worn = { plan, dressing: late };
    await this.paint(plan, late, {}, turn);
  }

  /** Paints a picture; false for one that a newer has overtaken while it waited. */
  private paint(plan: Plan, dressing: Dressing, how: How, turn: number): Promise<boolean> {
    return this.inTurn(
      () => turn === this.turn,
      () => this.paintNow(plan, geometryOf(plan, dressing), how),
    );
  }

  /** Changes the picture once the change before stands; false when that is no more wanted by then. */
  private async inTurn(isWanted: () => boolean, change: () => Promise<void>): Promise<boolean> {
    const isMade = await this.turns.take(() => !this.cy.destroyed() && isWanted(), change);
    return isMade && !this.cy.destroyed();
  }

  private async lookAnew(change: () => void) {
    change();
    await inSlices(settling(this.cy));
  }

  private async paintNow(plan: Plan, geometry: Geometry, { duration = REDRAW_MS, frame = false }: How) {
    this.stopGliding();
    const pinned = new Set(this.moment!.view.pins.map(({ id }) => id));
    const moved = await inSlices(drawing(this.cy, elementsOf(plan.scene, geometry, pinned, this.names.zoom)));
    if (this.cy.destroyed()) return;
    this.scene = plan.scene;
    this.geometry = geometry;
    const actors = new Map([...moved].filter(([key]) => key.startsWith('n:')));
    for (const [key, at] of moved) if (!actors.has(key)) this.cy.getElementById(key).position({ ...at });
    await this.lookAnew(() => {
      this.names.refine();
      this.lightUp();
    });
    if (this.cy.destroyed()) return;
    const time = this.reduced || this.isElsewhere || actors.size > MOST_GLIDING ? 0 : duration;
    if (frame || this.unframed || this.isElsewhere) this.camera.frameAt(actors, time);
    this.unframed = false;
    this.isElsewhere = false;
    this.stopGliding = glide(this.cy, actors, time, () => this.settled());
    this.onDrawn(this);
  }

  private readonly positionsWith = memoizeLast(
    (positions: ReadonlyMap<string, Point>, pins: View['pins']): ReadonlyMap<string, Point> =>
      new Map([...positions, ...pins.map(({ id, x, y }) => [id, { x, y }] as const)]),
  );

  private settled() {
    followStrands(
      this.cy,
      this.scene.actors.map(({ actor }) => actorKey(actor.id)),
    );
  }

  private lightUp() {
    if (!this.moment) return;
    const { atlas, view } = this.moment;
    light(this.cy, this.glanced() ?? litBy(atlas, view, this.scene));
    const chosen = chosenStrands(atlas, view, this.scene).map(({ key }) => markKey(key));
    const actors = view.selection.kind === 'actors' ? view.selection.ids : [];
    const ends = view.selection.kind === 'pair' ? view.selection.ends : [];
    mark(this.cy, 'chosen', [...chosen, ...[...actors, ...ends].map(actorKey)]);
    mark(this.cy, 'glanced', this.glance.kind === 'actor' ? [actorKey(this.glance.id)] : []);
  }

  private glanced(): Lit | undefined {
    const { glance, scene } = this;
    if (glance.kind === 'strand') return litStrand(glance.key, scene);
    if (glance.kind === 'claims') return this.moment && litByClaims(this.moment.atlas, glance.ids, scene);
    const isDrawn = glance.kind === 'actor' && scene.actors.some(({ actor }) => actor.id === glance.id);
    return isDrawn ? litAround([glance.id], scene) : undefined;
  }

  /** Moves the camera to what the view is newly about; false when it is about nothing in particular. */
  private follow(before: Moment | undefined): boolean {
    const { moment, lit } = this;
    if (!moment || !lit) return false;
    const { view } = moment;
    const ends = this.scene.strands.filter(({ key }) => lit.strands.has(key)).flatMap(({ from, to }) => [from, to]);
    const { selection } = view;
    const actors = ends.length > 0 ? ends : [...lit.actors];
    // Of actors selected only they themselves need to be in sight: the less moves under the pointer, the better.
    const keys = selection.kind === 'actors' && view.focus.kind === 'nothing' ? selection.ids.map(actorKey) : undefined;
    const ids = new Set(keys ?? [...actors.map(actorKey), ...[...lit.strands].map(strandKey)]);
    const elements = this.cy.elements().filter((element) => ids.has(element.id()));
    const duration = this.reduced ? 0 : LAYOUT_MS;
    const onPair = selection.kind !== 'nothing' && selection.kind !== 'actors';
    if (view.focus !== before?.view.focus && view.focus.kind !== 'nothing') this.camera.frame(elements, duration);
    else if (selection === before?.view.selection) return true;
    else if (onPair) this.camera.frameLegibly(elements, duration);
    else this.camera.reveal(elements, duration);
    return true;
  }
}

/** Settles after so many ms. */
function pause(time: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

/** What the whole picture is framed for: the size of the page, and whether a story is told on it. */
function pageNow(): string {
  return `${window.innerWidth} ${window.innerHeight} ${stage.getState().presenting}`;
}
