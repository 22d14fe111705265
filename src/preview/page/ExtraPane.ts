/** Another task pane beside the first: that of a colleague who has the same document open. */
export class ExtraPane {
  /** Where the add-in's frame goes. */
  readonly frame = document.createElement("div");
  private readonly heading = document.createElement("h2");

  constructor(
    work: HTMLElement,
    private readonly number: number,
    restart: () => void,
  ) {
    const pane = document.createElement("aside");
    const head = document.createElement("div");
    const button = document.createElement("button");
    pane.className = "pane extra";
    head.className = "pane-head";
    this.frame.className = "frame";
    this.frame.id = `pane-frame-${number}`;
    this.heading.id = `pane-title-${number}`;
    pane.setAttribute("aria-labelledby", this.heading.id);
    button.type = "button";
    button.textContent = "Start på nytt";
    button.setAttribute("aria-label", `Start rute ${number} på nytt`);
    button.addEventListener("click", restart);
    head.append(this.heading, button);
    pane.append(head, this.frame);
    work.append(pane);
  }

  /** The frame's accessible name, and the pane's heading. */
  name(addIn: string): string {
    this.heading.textContent = `${addIn} (rute ${this.number})`;
    return this.heading.textContent;
  }
}
