/** Desk on both sides of a page together, before it is scaled, in CSS pixels. */
const MARGINS = 64;

/** Makes the pages of the document as small as the desk asks for, so that none is cut off; never larger than they are. */
export class PageFit {
  private widest = 0;
  private scale = 1;

  /** @param desk what the pages have to fit into; gets `--fit`, by which they are scaled */
  constructor(private readonly desk: HTMLElement) {
    new ResizeObserver(() => {
      this.fit();
    }).observe(desk);
  }

  /** Fits what is shown now. */
  show(pages: Element): void {
    const widths = [...pages.querySelectorAll("section.docx")].map((page) => parseFloat(getComputedStyle(page).width));
    this.widest = Math.max(0, ...widths.filter((width) => width > 0));
    this.fit();
  }

  private fit(): void {
    const scale = this.widest === 0 ? 1 : Math.min(1, this.desk.clientWidth / (this.widest + MARGINS));
    if (scale === this.scale) return;
    const { scrollTop } = this.desk;
    this.desk.style.setProperty("--fit", String(scale));
    // What stands at the top of the desk stays there.
    this.desk.scrollTop = (scrollTop * scale) / this.scale;
    this.scale = scale;
  }
}
