import { AddInFrame } from "./bridge/AddInFrame";
import type { HostPage } from "./bridge/HostPage";
import type { findElements } from "./findElements";
import { readManifest, type AddInManifest } from "./ribbon/readManifest";
import { Ribbon } from "./ribbon/Ribbon";

/** The add-in as Word shows it: its buttons on the ribbon, its task pane, and the frame that its functions run in. */
export class AddIn {
  private readonly ribbon: Ribbon;
  private pane: AddInFrame | undefined;
  private functions: AddInFrame | undefined;

  constructor(
    private readonly elements: ReturnType<typeof findElements>,
    private readonly manifestXml: Document,
    private readonly page: HostPage,
  ) {
    this.ribbon = new Ribbon(elements.ribbon, {
      showPane: () => {
        this.showPane();
      },
      runFunction: async (name, controlId) => this.functions?.runFunction(name, controlId),
    });
    elements.reloadPane.addEventListener("click", () => this.pane?.load());
    elements.closePane.addEventListener("click", () => {
      this.closePane();
    });
  }

  /** Starts the add-in in the language and on the platform of the settings of now. */
  start(): void {
    const manifest = this.manifest();
    const { elements } = this;
    const runsFunctions = this.page.settings().platform !== "ipad";
    elements.paneTitle.textContent = manifest.name;
    this.ribbon.show(manifest, runsFunctions);
    this.pane?.unload();
    this.functions?.unload();
    this.pane = new AddInFrame(elements.paneFrame, this.page, { url: manifest.taskPane, title: manifest.name });
    this.functions = new AddInFrame(elements.commands, this.page, {
      url: manifest.functions,
      title: `${manifest.name}: knappene på båndet`,
      onAttention: (wanted) => elements.commands.toggleAttribute("data-shown", wanted),
    });
    if (!elements.pane.hidden) this.pane.load();
    if (runsFunctions) this.functions.load();
  }

  get name(): string {
    return this.manifest().name;
  }

  selectionChanged(): void {
    this.pane?.selectionChanged();
    this.functions?.selectionChanged();
  }

  private manifest(): AddInManifest {
    return readManifest(this.manifestXml, this.page.settings().language);
  }

  private showPane(): void {
    const { pane, paneFrame } = this.elements;
    if (pane.hidden) this.pane?.load();
    pane.hidden = false;
    paneFrame.querySelector("iframe")?.focus();
  }

  private closePane(): void {
    const { pane, desk } = this.elements;
    pane.hidden = true;
    this.pane?.unload();
    desk.focus();
  }
}
