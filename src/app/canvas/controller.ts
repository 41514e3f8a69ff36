import cytoscape, { type Core } from 'cytoscape';
import type { Dressing } from '../../graph/layouts/dressing';
import { inSlices } from '../../lib/slices';
import type { Room } from '../../view/foreground';
import type { Glance } from '../../view/glance';
import { type Lit, litBy } from '../../view/lit';
import type { Scene } from '../../view/scene';
import type { Moment } from '../session';
import { stage } from '../stage';
import { Camera } from './camera';
import { drawing, settling } from './draw';
import { actorKey, elementsOf, type Geometry } from './elements';
import { extentOf } from './extent';
import { follow, refit } from './following';
import { geometryOf, type Plan } from './geometry';
import { lightUp } from './lighting';
import { followStrands, glide } from './motion';
import { Names } from './names';
import { type Palette, paletteOf } from './palette';
import { arrangementNow } from './places-ahead';
import type { Arrangement } from './positions';
import { Scenery } from './scenery';
import { Standing } from './standing';
import { stylesheet } from './stylesheet';
import { Turns } from './turns';
import { Wardrobe } from './wardrobe';

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
  private readonly scenery = new Scenery();
  private readonly standing = new Standing();
  private readonly wardrobe = new Wardrobe();
  moment: Moment | undefined;
  private glance: Glance = { kind: 'nothing' };
  private room: Room = { actors: Number.POSITIVE_INFINITY, strands: Number.POSITIVE_INFINITY };
  private stopGliding = () => {};
  private turn = 0;
  private readonly turns = new Turns();
  /** True from a new arrangement until it has been brought into sight, however many calls overtake each other meanwhile. */
  private unframed = false;
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
    const wanted = arrangementNow(moment, room);
    if (!this.standing.isFor(wanted)) await this.rearrange(wanted);
    else if (this.standing.isSettled) await this.redrawPlaced(before);
  }

  /** Another theme or other fonts: everything is measured and coloured anew. */
  restyle() {
    const palette = paletteOf(document.documentElement);
    const again = (family: string) => (this.lateFonts ? `${family}, sans-serif` : family);
    this.palette = { ...palette, sans: again(palette.sans), serif: again(palette.serif) };
    this.cy.style(stylesheet(this.palette));
    if (this.standing.isFound) void this.redraw();
  }

  /** Fonts came late: Cytoscape keeps widths by the name of the family, so that it gets another name for the same fonts. */
  refont() {
    this.lateFonts = true;
    this.restyle();
  }

  /** The canvas has another size, with the page or beside a card: what the reader has not framed himself is framed for it, what is selected stays in sight. */
  async resized(): Promise<void> {
    this.camera.resized();
    if (!this.moment) return;
    const page = pageNow();
    const isPage = page !== this.page;
    this.page = page;
    await this.update(this.moment);
    if (!this.standing.isFound) return;
    const { cy, camera, scene } = this;
    refit(this.moment, { cy, camera, scene, duration: isPage || this.reduced ? 0 : REDRAW_MS });
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
    const first = !this.standing.isOf(wanted.atlas);
    const isFound = await this.standing.arrange(wanted, this.palette.sans);
    if (!isFound || this.cy.destroyed()) return;
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

  private placeNewcomers(): Promise<void> {
    const scene = this.moment ? this.scenery.scene(this.moment, this.room) : NOTHING;
    return this.standing.placeNewcomers(this.scene, scene, this.palette.sans);
  }

  /** Draws what is shown now: dressed when that is there soon, else as it was dressed before and again when it is. False when a later call overtakes it. */
  private async redraw({ patience = PATIENCE_MS, ...how }: Redraw = {}): Promise<boolean> {
    if (!this.moment) return false;
    const turn = ++this.turn;
    const plan = this.scenery.plan(this.moment, this.room, this.standing.places, this.palette);
    const dressing = this.wardrobe.dressFor(plan);
    const soon = await this.wardrobe.inTime(dressing, patience);
    if (turn !== this.turn || this.cy.destroyed()) return false;
    const worn = soon ? this.wardrobe.wear(plan, soon) : await this.wardrobe.makeDo(plan);
    if (!(await this.paint(plan, worn, how, turn))) return false;
    if (!soon) void this.dressLater(plan, dressing, turn);
    return true;
  }

  private async dressLater(plan: Plan, dressing: Promise<Dressing>, turn: number) {
    const late = await dressing;
    if (turn !== this.turn || this.cy.destroyed()) return;
    await this.paint(plan, this.wardrobe.wear(plan, late), {}, turn);
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
    if (this.scene === NOTHING) this.camera.foresee((zoom) => extentOf(plan.scene, geometry, zoom));
    const moved = await inSlices(drawing(this.cy, elementsOf(plan.scene, geometry, pinned, this.names.zoom)));
    if (this.cy.destroyed()) return;
    this.scene = plan.scene;
    this.geometry = geometry;
    const actors = new Map([...moved].filter(([key]) => key.startsWith('n:')));
    for (const [key, at] of moved) if (!actors.has(key)) this.cy.getElementById(key).position({ ...at });
    await this.lookAnew(() => {
      this.lightUp();
      this.names.refine();
    });
    if (this.cy.destroyed()) return;
    const isElsewhere = this.standing.tellElsewhere();
    const time = this.reduced || isElsewhere || actors.size > MOST_GLIDING ? 0 : duration;
    if (frame || this.unframed || isElsewhere) this.camera.frameAt(actors, time);
    this.unframed = false;
    this.stopGliding = glide(this.cy, actors, time, () => this.settled(actors.size > 0));
    this.onDrawn(this);
  }

  private settled(haveMoved: boolean) {
    followStrands(
      this.cy,
      this.scene.actors.map(({ actor }) => actorKey(actor.id)),
    );
    if (haveMoved) this.names.refine();
  }

  private lightUp() {
    if (this.moment) lightUp(this.cy, this.moment, this.scene, this.glance);
  }

  /** Moves the camera to what the view is newly about; false when it is about nothing in particular. */
  private follow(before: Moment | undefined): boolean {
    const { cy, camera, scene, moment } = this;
    const duration = this.reduced ? 0 : LAYOUT_MS;
    return moment !== undefined && follow(moment, { cy, camera, scene, before: before?.view, duration });
  }
}

/** What the whole picture is framed for: the size of the page, and whether a story is told on it. */
function pageNow(): string {
  return `${window.innerWidth} ${window.innerHeight} ${stage.getState().presenting}`;
}
