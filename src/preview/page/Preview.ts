import { WordHost } from "../host/WordHost";
import { AddIn } from "./AddIn";
import { DocumentSettings } from "./bridge/DocumentSettings";
import type { HostPage } from "./bridge/HostPage";
import { RichApiBridge } from "./bridge/RichApiBridge";
import { DocumentPointer } from "./editing/DocumentPointer";
import { downloadDocument } from "./files/downloadDocument";
import { whyNotOpened } from "./files/whyNotOpened";
import type { findElements } from "./findElements";
import type { PreviewSettings } from "./PreviewSettings";
import { DocumentView } from "./rendering/DocumentView";
import { Toolbar } from "./toolbar/Toolbar";

/** Word, played on a page: one open document, and the add-in beside it. */
export class Preview implements HostPage {
  readonly bridge = new RichApiBridge(() => this.host());
  private readonly view: DocumentView;
  private readonly pointer: DocumentPointer;
  private readonly toolbar: Toolbar;
  private readonly addIn: AddIn;
  private opened: WordHost | undefined;
  private fileName = "";
  private stored = new DocumentSettings();
  private stopListening: readonly (() => void)[] = [];

  constructor(
    private readonly elements: ReturnType<typeof findElements>,
    manifestXml: Document,
    private chosen: PreviewSettings,
  ) {
    this.view = new DocumentView(elements.document, elements.desk, () => {
      this.pointer.show();
    });
    this.pointer = new DocumentPointer(this.view, elements.desk, () => this.host());
    this.addIn = new AddIn(elements, manifestXml, this);
    this.toolbar = new Toolbar(elements.toolbar, {
      openFile: async (file) => this.open(new Uint8Array(await file.arrayBuffer()), file.name),
      saveFile: async () => {
        downloadDocument(new Uint8Array(await this.host().save()), this.fileName);
      },
      setTracking: (isOn) => {
        this.setTracking(isOn);
      },
      change: (settings) => {
        this.change(settings);
      },
    });
    elements.closeMessage.addEventListener("click", () => {
      this.say("");
    });
    this.toolbar.show(chosen, false);
    this.showTheme();
  }

  /** Opens a .docx and starts the add-in on it. A file that is none leaves everything as it was, with a message. */
  async open(docx: Uint8Array, fileName: string): Promise<void> {
    try {
      const { platform, readOnly, latency } = this.chosen;
      const host = await WordHost.open(docx, { platform, readOnly, latency });
      await this.view.show(host);
      this.adopt(host, fileName);
    } catch (error) {
      console.warn(`${fileName} could not be opened.`, error);
      this.say(whyNotOpened(fileName, error));
    }
  }

  /** Says something to the person at the page; an empty text takes the last message away. */
  say(text: string): void {
    this.elements.message.hidden = text === "";
    this.elements.messageText.textContent = text;
  }

  /** Fulfilled when the page shows every change so far. */
  settled(): Promise<void> {
    return this.view.settled();
  }

  host(): WordHost {
    if (!this.opened) throw new Error("No document is open.");
    return this.opened;
  }

  settings(): PreviewSettings {
    return this.chosen;
  }

  documentUrl(): string {
    return new URL(encodeURIComponent(this.fileName), window.location.href).href;
  }

  documentSettings(): DocumentSettings {
    return this.stored;
  }

  addInName(): string {
    return this.addIn.name;
  }

  leaveFrame(direction: "before" | "after"): void {
    const first = this.elements.toolbar.querySelector("button");
    (direction === "after" ? first : this.elements.closePane)?.focus();
  }

  private adopt(host: WordHost, fileName: string): void {
    for (const stop of this.stopListening) stop();
    this.opened = host;
    this.fileName = fileName;
    this.stored = new DocumentSettings();
    this.elements.fileName.textContent = fileName;
    this.stopListening = [
      host.onChange(() => {
        this.changed();
      }),
      host.onSelectionChange(() => {
        this.pointer.moved();
        this.addIn.selectionChanged();
      }),
    ];
    this.say("");
    this.pointer.show();
    this.toolbar.show(this.chosen, host.isTracking);
    this.addIn.start();
  }

  private changed(): void {
    this.view.update();
    this.toolbar.show(this.chosen, this.host().isTracking);
  }

  private setTracking(isOn: boolean): void {
    this.host().isTracking = isOn;
  }

  /** Word tells an add-in its platform, language and theme once, at the start; so the add-in starts again with them. */
  private change(settings: Partial<PreviewSettings>): void {
    this.chosen = { ...this.chosen, ...settings };
    const { platform, readOnly, latency } = this.chosen;
    if (this.opened) Object.assign(this.opened.settings, { platform, readOnly, latency });
    this.showTheme();
    this.toolbar.show(this.chosen, this.opened?.isTracking ?? false);
    if (settings.platform ?? settings.language ?? settings.theme) this.addIn.start();
  }

  private showTheme(): void {
    document.documentElement.dataset.theme = this.chosen.theme;
  }
}
