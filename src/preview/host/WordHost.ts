import type { HostSettings } from "./HostSettings";
import { Client, type RunBatch } from "./Client";
import { readAddInSettings, writeAddInSettings } from "./model/package/addInSettings";
import { DocumentModel } from "./model/DocumentModel";
import { Package } from "./model/package/Package";
import { readPictures } from "./model/pictures";
import { showPlaceholders } from "./model/controls/placeholders";
import { plainCopy } from "./model/package/plainCopy";
import { PersonEdits, startOf } from "./PersonEdits";
import { makeObjects } from "./objects/makeObjects";
import { SearchOptions } from "./objects/text/SearchOptions";
import { WordApplication } from "./objects/WordApplication";
import { WordDocument } from "./objects/WordDocument";
import type { ResponseBody } from "./protocol/Batch";
import type { HostObject } from "./protocol/HostObject";
import { Interpreter, type ObjectSource } from "./protocol/Interpreter";
import { deleteCustomXml, storedXmlParts } from "./model/package/customXml";

export type { Fault, HostSettings, Platform } from "./HostSettings";
export type { ResponseBody } from "./protocol/Batch";

const DEFAULTS: HostSettings = { platform: "web", readOnly: false, latency: 0, faults: [], refuseWrite: 0 };

/** Stands in for Word: holds a .docx and answers the batches of Word's client library. */
export class WordHost extends PersonEdits {
  /** May be changed while the host runs. */
  readonly settings: HostSettings;
  /** Files that the add-in has opened as documents of their own, as base64. */
  readonly openedFiles: string[] = [];
  /** The document of the last save, which the next one to open it gets. */
  private lastSaved: Uint8Array;
  private readonly model: DocumentModel;
  private readonly source: ObjectSource;
  /** The one that `answer` and `processQuery` of the host are for. */
  private readonly client: Client;
  private clients = 0;
  private hasSavedSettings = false;
  private readonly changeListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();

  private constructor(original: Uint8Array, parts: Package, settings: HostSettings) {
    super();
    this.lastSaved = original;
    this.settings = settings;
    this.model = new DocumentModel(parts, settings);
    this.model.afterEdit = () => {
      showPlaceholders(this.model);
    };
    const root = new WordDocument(makeObjects(this.model));
    this.source = {
      root: () => root,
      create: (typeName) => this.create(typeName),
    };
    this.client = this.connect();
  }

  /** What a batch makes by a name of its own. */
  private create(typeName: string): HostObject | null {
    if (typeName.endsWith(".SearchOptions")) return new SearchOptions();
    return typeName.endsWith(".Application") ? new WordApplication((file) => this.openedFiles.push(file)) : null;
  }

  /** Opens a .docx; rejects with an UnreadableFile where it is none. */
  static async open(docx: ArrayBuffer | Uint8Array, settings: Partial<HostSettings> = {}): Promise<WordHost> {
    const original = new Uint8Array(docx);
    return new WordHost(original, await Package.open(original), { ...DEFAULTS, ...settings });
  }

  /** word/document.xml as it stands now. To be read; changes go through the host's methods. */
  get documentXml(): Document {
    return this.model.xml;
  }

  /** The selection, as a range of documentXml. */
  get selection(): Range {
    return this.model.selection;
  }

  /** Whether Word tracks changes; the person in front of it can switch that. */
  get isTracking(): boolean {
    return this.model.isTracking;
  }

  set isTracking(on: boolean) {
    this.noticing(() => {
      this.model.isTracking = on;
    });
  }

  /** A client of its own for another pane on the document. */
  connect(): Client {
    this.clients += 1;
    return new Client(new Interpreter(this.source, this.clients), this.run, () => readPictures(this.model));
  }

  /** How many objects the host's own client holds between batches. */
  get heldObjects(): number {
    return this.client.heldObjects;
  }

  /** Answers a batch of the host's own client, with what it needs unpacked first. */
  answer(body: unknown): Promise<ResponseBody> {
    return this.client.answer(body);
  }

  /** Answers a batch of the host's own client that inserts no file and asks for no picture, synchronously. */
  processQuery(body: unknown): ResponseBody {
    return this.client.processQuery(body);
  }

  /** The document as a .docx; byte for byte what was opened as long as nothing was changed. */
  async save(): Promise<Uint8Array> {
    const saved = await this.saved();
    return this.settings.faults.includes("partsLost") ? withoutCustomXml(saved, this.settings) : saved;
  }

  /** The document as a .docx to be shown: in the form that most readers know, whatever form it is saved in. */
  async plainCopy(): Promise<Uint8Array> {
    return plainCopy(this.model.parts, await this.saved());
  }

  private async saved(): Promise<Uint8Array> {
    this.model.stories.markChanges();
    if (!this.isKickedOut && this.model.parts.isChanged) this.lastSaved = await this.model.parts.save();
    return this.lastSaved.slice();
  }

  /** Whether Word has thrown everyone out: it answers nothing any more, and what was not saved is gone (#6590). */
  get isKickedOut(): boolean {
    const { faults, platform } = this.settings;
    return faults.includes("kickedOut") && platform === "web" && this.model.hasNewControl;
  }

  /** Whether nothing can be written: the document is read-only, or protected. */
  get isReadOnly(): boolean {
    return this.settings.readOnly || this.model.isProtected;
  }

  /** What an add-in has saved in the document (Office.context.document.settings), by its id in the manifest. */
  addInSettings(addIn: string): Map<string, string> {
    const areLost = this.settings.faults.includes("settingsLost") && !this.hasSavedSettings;
    return areLost ? new Map<string, string>() : readAddInSettings(this.model, addIn);
  }

  saveAddInSettings(addIn: string, settings: ReadonlyMap<string, string>): void {
    this.noticing(() => {
      writeAddInSettings(this.model, addIn, settings);
      this.hasSavedSettings = true;
    });
  }

  /** Calls back after each batch or edit that changed the document; gives what ends that. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelectionChange(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** The person in front of Word puts the cursor into a paragraph, or selects a stretch. */
  setSelection(target: Element | Range): void {
    this.noticing(() => {
      this.model.select("startContainer" in target ? target : startOf(target));
    });
  }

  private readonly run: RunBatch = (interpreter, batch, unpacked) => {
    if (this.isKickedOut) return null;
    const answer = this.noticing(() => {
      this.model.batch = unpacked;
      try {
        return interpreter.run(batch);
      } finally {
        this.model.batch = null;
      }
    });
    return this.settings.faults.includes("silent") ? null : answer;
  };

  protected edit(place: Node, change: (model: DocumentModel) => void): void {
    this.noticing(() => {
      this.model.edit(() => {
        change(this.model);
      }, place);
    });
  }

  private noticing<T>(act: () => T): T {
    const { version, selectionVersion } = this.model;
    try {
      return act();
    } finally {
      if (this.model.version !== version) for (const listener of this.changeListeners) listener();
      if (this.model.selectionVersion !== selectionVersion) for (const listener of this.selectionListeners) listener();
    }
  }
}

/** A .docx as it is when its custom XML parts were lost on the way (#1742). */
async function withoutCustomXml(docx: Uint8Array, settings: HostSettings): Promise<Uint8Array> {
  const parts = await Package.open(docx);
  const model = new DocumentModel(parts, { ...settings, readOnly: false, faults: [] });
  const lost = storedXmlParts(model);
  for (const part of lost) deleteCustomXml(model, part);
  return lost.length === 0 ? docx : parts.save();
}
