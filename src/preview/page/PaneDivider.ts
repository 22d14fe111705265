/** Narrowest and widest task pane, in CSS pixels: Word's narrowest, and half of a usual screen. */
const [NARROWEST, WIDEST] = [320, 680];
const STEP = 10;

/** Lets a person set the width of the task pane, by mouse or by the arrow keys. */
export class PaneDivider {
  private width = NARROWEST;

  constructor(
    private readonly divider: HTMLElement,
    private readonly pane: HTMLElement,
    width: number,
  ) {
    divider.ariaValueMin = String(NARROWEST);
    divider.ariaValueMax = String(WIDEST);
    divider.addEventListener("pointerdown", (event) => {
      this.drag(event);
    });
    divider.addEventListener("keydown", (event) => {
      this.key(event);
    });
    this.resize(width);
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.pane.style.width = `${this.width}px`;
    this.divider.ariaValueNow = String(this.width);
  }

  private drag(down: PointerEvent): void {
    down.preventDefault();
    this.divider.setPointerCapture(down.pointerId);
    const width = this.width;
    const move = (event: PointerEvent): void => {
      this.resize(width + down.clientX - event.clientX);
    };
    this.divider.addEventListener("pointermove", move);
    this.divider.addEventListener(
      "lostpointercapture",
      () => {
        this.divider.removeEventListener("pointermove", move);
      },
      {
        once: true,
      },
    );
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.resize(this.width + step);
  }
}
