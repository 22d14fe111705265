import { WordHost, type HostSettings } from "../host/WordHost";
import { AddIn } from "./AddIn";
import { DocumentSettings } from "./bridge/DocumentSettings";
import type { HostPage } from "./bridge/HostPage";
import { RichApiBridge } from "./bridge/RichApiBridge";
import type { Traffic } from "./bridge/Traffic";
import { ContextToolbar } from "./editing/ContextToolbar";
import { editAround, type DocumentEdit } from "./editing/documentEdits";
import { DocumentPointer } from "./editing/DocumentPointer";
import { downloadDocument } from "./files/downloadDocument";
import { whyNotOpened } from "./files/whyNotOpened";
import type { findElements } from "./findElements";
import type { PreviewSettings } from "./PreviewSettings";
import { DocumentView } from "./rendering/DocumentView";
import { Toolbar } from "./toolbar/Toolbar";

/** What Word on the web says in its yellow bar when it throws someone out (#6590). */
const KICKED_OUT =
  "Word på nettet måtte stoppe. Last siden på nytt: det som ikke var lagret, er borte (office-js #6590).";

/** Word, played on a page: one open document, and the add-in beside it. */
export class Preview implements HostPage {
  readonly traffic: Traffic = { roundTrips: 0, answeredBytes: 0 };
  readonly addIn: AddIn;
  private readonly view: DocumentView;
  private readonly pointer: DocumentPointer;
  private readonly toolbar: Toolbar;
  private readonly contextToolbar: ContextToolbar;
  private readonly stored: DocumentSettings;
  private opened: WordHost | undefined;
  private fileName = "";
  private stopListening: readonly (() => void)[] = [];

  constructor(
    private readonly elements: ReturnType<typeof findElements>,
    manifestXml: Document,
    private chosen: PreviewSettings,
    panes: number,
  ) {
    this.view = new DocumentView(elements.document, elements.desk, () => {
      this.pointer.show();
    });
    this.contextToolbar = this.makeContextToolbar();
    this.pointer = new DocumentPointer(
      this.view,
      elements.desk,
      () => this.host(),
      (paragraph) => {
        this.contextToolbar.show(this.host().isReadOnly ? undefined : paragraph);
      },
    );
    this.addIn = new AddIn(elements, manifestXml, this, panes);
    this.stored = new DocumentSettings(() => this.host(), this.addIn.id);
    this.toolbar = this.makeToolbar();
    elements.closeMessage.addEventListener("click", () => {
      this.say("");
    });
    this.toolbar.show(chosen, false);
    this.showTheme();
  }

  /** Opens a .docx and starts the add-in on it. A file that is none leaves everything as it was, with a message. */
  async open(docx: Uint8Array, fileName: string): Promise<void> {
    try {
      const host = await WordHost.open(docx, this.hostSettings());
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

  connect(): RichApiBridge {
    return new RichApiBridge(this.host().connect(), this.traffic, () => this.chosen.latency);
  }

  /** Does to the table or the block around the cursor what a person does there. False where there is none. */
  edit(edit: DocumentEdit): boolean {
    return editAround(this.host(), edit, this.selectedParagraph());
  }

  /** The paragraph of the document that the cursor is in, or is next to. */
  selectedParagraph(): Element {
    const { startContainer } = this.host().selection;
    const around = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    const paragraph = around?.closest("p") ?? [...this.pointer.selected()][0];
    if (!paragraph) throw new Error("The document shows no paragraph.");
    return paragraph;
  }

  addInName(): string {
    return this.addIn.name;
  }

  leaveFrame(direction: "before" | "after"): void {
    const first = this.elements.toolbar.querySelector("button");
    (direction === "after" ? first : this.elements.closePane)?.focus();
  }

  private makeToolbar(): Toolbar {
    return new Toolbar(this.elements.toolbar, {
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
  }

  private makeContextToolbar(): ContextToolbar {
    return new ContextToolbar(this.elements.context, {
      edit: (edit) => {
        this.edit(edit);
      },
      leave: () => {
        this.elements.desk.focus();
      },
    });
  }

  private adopt(host: WordHost, fileName: string): void {
    for (const stop of this.stopListening) stop();
    this.opened = host;
    this.fileName = fileName;
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

  private hostSettings(): HostSettings {
    const { platform, readOnly, latency, faults } = this.chosen;
    return { platform, readOnly, latency, faults, refuseWrite: 0 };
  }

  private changed(): void {
    if (this.host().isKickedOut) this.say(KICKED_OUT);
    this.view.update();
    this.toolbar.show(this.chosen, this.host().isTracking);
  }

  private setTracking(isOn: boolean): void {
    this.host().isTracking = isOn;
  }

  /** Word tells an add-in its platform, language and theme once, at the start; so the add-in starts again with them. */
  private change(settings: Partial<PreviewSettings>): void {
    this.chosen = { ...this.chosen, ...settings };
    if (this.opened) Object.assign(this.opened.settings, this.hostSettings());
    this.showTheme();
    this.toolbar.show(this.chosen, this.opened?.isTracking ?? false);
    if (this.opened) this.pointer.show();
    if (settings.platform ?? settings.language ?? settings.theme) this.addIn.start();
  }

  private showTheme(): void {
    document.documentElement.dataset.theme = this.chosen.theme;
  }
}
