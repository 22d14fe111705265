import { AddInFrame } from "./bridge/AddInFrame";
import type { HostPage } from "./bridge/HostPage";
import type { findElements } from "./findElements";
import { readManifest, type AddInManifest } from "./ribbon/readManifest";
import { Ribbon } from "./ribbon/Ribbon";

/** Another task pane beside the first: that of a colleague who has the same document open. */
class ExtraPane {
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

/** The add-in as Word shows it: its buttons on the ribbon, its task panes, and the frame that its functions run in. */
export class AddIn {
  private readonly ribbon: Ribbon;
  private readonly extraPanes: readonly ExtraPane[];
  private panes: AddInFrame[] = [];
  private functions: AddInFrame | undefined;

  /** @param panes how many task panes are open on the document, as of several people who have it open */
  constructor(
    private readonly elements: ReturnType<typeof findElements>,
    private readonly manifestXml: Document,
    private readonly page: HostPage,
    panes: number,
  ) {
    this.ribbon = new Ribbon(elements.ribbon, {
      showPane: () => {
        this.showPane();
      },
      runFunction: async (name, controlId) => this.functions?.runFunction(name, controlId),
    });
    this.extraPanes = Array.from({ length: panes - 1 }, (_, index) => {
      const restart = (): void => {
        this.restartPane(index + 1);
      };
      return new ExtraPane(elements.work, index + 2, restart);
    });
    elements.reloadPane.addEventListener("click", () => {
      this.restartPane(0);
    });
    elements.closePane.addEventListener("click", () => {
      this.closePane();
    });
  }

  /** Starts the add-in in the language and on the platform of the settings of now. */
  start(): void {
    const manifest = this.manifest();
    const { elements } = this;
    const runsFunctions = manifest.functions !== null && this.page.settings().platform !== "ipad";
    elements.paneTitle.textContent = manifest.name;
    this.ribbon.show(manifest, runsFunctions);
    for (const frame of [...this.panes, this.functions]) frame?.unload();
    this.panes = this.makePanes(manifest);
    this.functions = new AddInFrame(elements.commands, this.page, {
      url: manifest.functions ?? "",
      title: `${manifest.name}: knappene på båndet`,
      onAttention: (wanted) => elements.commands.toggleAttribute("data-shown", wanted),
    });
    const [first, ...others] = this.panes;
    if (!elements.pane.hidden) first?.load();
    for (const pane of others) pane.load();
    if (runsFunctions) this.functions.load();
  }

  get name(): string {
    return this.manifest().name;
  }

  /** The add-in's id in its manifest. */
  get id(): string {
    return this.manifest().id;
  }

  /** Takes a task pane away at once, whatever it is doing, and starts it anew. A closed one stays closed. */
  restartPane(index: number): void {
    if (index === 0 && this.elements.pane.hidden) return;
    this.panes[index]?.load();
  }

  selectionChanged(): void {
    for (const frame of [...this.panes, this.functions]) frame?.selectionChanged();
  }

  private makePanes({ name, taskPane }: AddInManifest): AddInFrame[] {
    const first = new AddInFrame(this.elements.paneFrame, this.page, { url: taskPane, title: name });
    const others = this.extraPanes.map(
      (pane) => new AddInFrame(pane.frame, this.page, { url: taskPane, title: pane.name(name) }),
    );
    return [first, ...others];
  }

  private manifest(): AddInManifest {
    return readManifest(this.manifestXml, this.page.settings().language);
  }

  private showPane(): void {
    const { pane, paneFrame } = this.elements;
    if (pane.hidden) this.panes[0]?.load();
    pane.hidden = false;
    paneFrame.querySelector("iframe")?.focus();
  }

  private closePane(): void {
    const { pane, desk } = this.elements;
    pane.hidden = true;
    this.panes[0]?.unload();
    desk.focus();
  }
}
