import type { PreviewSettings } from "../PreviewSettings";

/** What the toolbar's buttons and fields lead to. */
export interface ToolbarActions {
  openFile(file: File): Promise<void>;
  saveFile(): Promise<void>;
  setTracking(isOn: boolean): void;
  change(settings: Partial<PreviewSettings>): void;
}

/** The stand-in's own toolbar: files, and how the Word that it plays behaves. */
export class Toolbar {
  private readonly fields: HTMLFormControlsCollection;

  constructor(
    form: HTMLFormElement,
    private readonly actions: ToolbarActions,
  ) {
    this.fields = form.elements;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    form.addEventListener("change", (event) => {
      this.changed(event.target);
    });
    form.addEventListener("click", (event) => {
      this.clicked(event.target);
    });
  }

  /** Shows the settings that are in force. */
  show(settings: PreviewSettings, isTracking: boolean): void {
    this.select("platform").value = settings.platform;
    this.select("theme").value = settings.theme;
    this.select("language").value = settings.language;
    this.input("readOnly").checked = settings.readOnly;
    this.input("tracking").checked = isTracking;
    this.input("tracking").disabled = settings.readOnly;
    this.input("latency").value = String(settings.latency);
  }

  private clicked(target: EventTarget | null): void {
    const name = target instanceof Element ? target.closest("button")?.name : undefined;
    if (name === "open") this.input("file").click();
    if (name === "save") void this.actions.saveFile();
  }

  private changed(target: EventTarget | null): void {
    const { actions } = this;
    if (target instanceof HTMLSelectElement) actions.change({ [target.name]: target.value });
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === "readOnly") actions.change({ readOnly: target.checked });
    if (target.name === "tracking") actions.setTracking(target.checked);
    if (target.name === "latency") actions.change({ latency: Math.max(0, target.valueAsNumber || 0) });
    const file = target.name === "file" ? target.files?.[0] : undefined;
    if (file) void actions.openFile(file).finally(() => (target.value = ""));
  }

  private input(name: string): HTMLInputElement {
    return this.field(name, HTMLInputElement);
  }

  private select(name: string): HTMLSelectElement {
    return this.field(name, HTMLSelectElement);
  }

  private field<Field extends Element>(name: string, type: new () => Field): Field {
    const field = this.fields.namedItem(name);
    if (!(field instanceof type)) throw new Error(`The toolbar has no field "${name}".`);
    return field;
  }
}
