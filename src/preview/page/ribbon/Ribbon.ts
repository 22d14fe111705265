import type { AddInManifest, RibbonButton } from "./readManifest";

/** What the ribbon's buttons do. */
export interface RibbonActions {
  showPane(): void;
  runFunction(name: string, controlId: string): Promise<void>;
}

/** The add-in's group on the ribbon, as its manifest describes it. */
export class Ribbon {
  constructor(
    private readonly element: HTMLElement,
    private readonly actions: RibbonActions,
  ) {}

  /** @param functions false on iPad, where the ribbon cannot run an add-in's functions */
  show(manifest: AddInManifest, functions: boolean): void {
    const buttons = manifest.buttons.filter((button) => functions || button.functionName === null);
    this.element.setAttribute("aria-label", manifest.group);
    this.element.replaceChildren(...buttons.map((button) => this.button(button)));
  }

  private button({ id, label, tip, icon, functionName }: RibbonButton): HTMLButtonElement {
    const element = document.createElement("button");
    element.type = "button";
    element.title = tip;
    const image = document.createElement("img");
    image.src = icon;
    image.alt = "";
    element.append(image, label);
    element.addEventListener("click", () => {
      if (functionName === null) this.actions.showPane();
      else void this.run(element, functionName, id);
    });
    return element;
  }

  private async run(button: HTMLButtonElement, functionName: string, id: string): Promise<void> {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    try {
      await this.actions.runFunction(functionName, id);
    } finally {
      button.ariaBusy = "false";
    }
  }
}
