import type { HostSettings } from "./HostSettings";
import { copyControl } from "./model/copyControl";
import { lockOf } from "./model/controlProperties";
import { deleteControl } from "./model/deleteControl";
import { DocumentModel } from "./model/DocumentModel";
import { Package } from "./model/Package";
import { replaceText } from "./model/replaceText";
import { moveRowUp, sortRows } from "./model/rowOrder";
import { deleteColumns, insertColumns } from "./model/tableColumns";
import { deleteRows, insertRows } from "./model/tableRows";
import { cellsOf, setCellText } from "./model/tables";
import { makeObjects } from "./objects/makeObjects";
import { SearchOptions } from "./objects/SearchOptions";
import { WordDocument } from "./objects/WordDocument";
import { filesIn, readBatch, type ResponseBody } from "./protocol/Batch";
import { Interpreter } from "./protocol/Interpreter";
import { closest } from "./xml/wml";

export type { HostSettings, Platform } from "./HostSettings";
export type { ResponseBody } from "./protocol/Batch";

const DEFAULTS: HostSettings = { platform: "web", readOnly: false, latency: 0 };

/** Stands in for Word: holds a .docx and answers the batches of Word's client library. */
export class WordHost {
  /** May be changed while the host runs. */
  readonly settings: HostSettings;
  private readonly original: Uint8Array;
  private readonly model: DocumentModel;
  private readonly interpreter: Interpreter;
  private readonly changeListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();

  private constructor(original: Uint8Array, parts: Package, settings: HostSettings) {
    this.original = original;
    this.settings = settings;
    this.model = new DocumentModel(parts, settings);
    const root = new WordDocument(makeObjects(this.model));
    this.interpreter = new Interpreter({
      root: () => root,
      create: (typeName) => (typeName.endsWith(".SearchOptions") ? new SearchOptions() : null),
    });
  }

  /** Opens a .docx; rejects where it is none. */
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

  /** How many objects the client holds between batches. */
  get heldObjects(): number {
    return this.interpreter.references.size;
  }

  /** Answers a batch, with the files that it inserts unpacked first. */
  async answer(body: unknown): Promise<ResponseBody> {
    for (const file of filesIn(readBatch(body))) {
      const opened = await Package.openToCopy(file).catch(() => null);
      if (opened) this.model.files.set(file, opened);
    }
    try {
      return this.processQuery(body);
    } finally {
      this.model.files.clear();
    }
  }

  /** Answers a batch that inserts no file, synchronously. */
  processQuery(body: unknown): ResponseBody {
    return this.noticing(() => this.interpreter.run(readBatch(body)));
  }

  /** The document as a .docx; byte for byte what was opened as long as nothing was changed. */
  async save(): Promise<Uint8Array> {
    return this.model.parts.isChanged ? this.model.parts.save() : this.original.slice();
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

  /** The person types: the paragraph's text becomes this one. Its properties and bookmarks stay. */
  editParagraph(paragraph: Element, text: string): void {
    this.edit((model) => {
      replaceText(model, paragraph, text);
    });
  }

  /** The person types into a cell of a table. */
  editCell(cell: Element, text: string): void {
    this.edit((model) => {
      setCellText(model, cell, text);
    });
  }

  /** The person puts a row in below the cell's; the cursor goes there. */
  insertRowBelow(cell: Element): void {
    this.edit((model) => {
      const [row] = insertRows(model, rowOf(cell), { where: "After", count: 1 }, null);
      const [paragraph] = row?.getElementsByTagNameNS(cell.namespaceURI, "p") ?? [];
      if (paragraph) model.select(startOf(paragraph));
    });
  }

  /** The person deletes the cell's row; with its last row the table itself goes. */
  deleteRow(cell: Element): void {
    this.edit((model) => {
      deleteRows(model, tableOf(cell), [rowOf(cell)]);
    });
  }

  /** The person moves the cell's row before the one above it, a header row too; the first row stays. */
  moveRowUp(cell: Element): void {
    this.edit((model) => {
      moveRowUp(model, tableOf(cell), rowOf(cell));
    });
  }

  /** The person puts a column in to the right of the cell's. */
  insertColumnRight(cell: Element): void {
    this.edit((model) => {
      insertColumns(model, tableOf(cell), { column: columnOf(cell), where: "After", count: 1 }, null);
    });
  }

  /** The person deletes the cell's column; with its last column the table itself goes. */
  deleteColumn(cell: Element): void {
    this.edit((model) => {
      deleteColumns(model, tableOf(cell), columnOf(cell), 1);
    });
  }

  /** The person sorts the table's rows by the cell's column; its header rows stay. */
  sortByColumn(cell: Element): void {
    this.edit((model) => {
      sortRows(model, tableOf(cell), columnOf(cell));
    });
  }

  /** The person deletes a content control with what it holds. One that is locked stays, as in Word. */
  deleteControl(control: Element): void {
    if (lockOf(control).cannotDelete) return;
    this.edit((model) => {
      deleteControl(model, control);
    });
  }

  /** The person copies a content control and puts the copy in right after it: the same tag, another id. */
  copyControl(control: Element): void {
    this.edit((model) => {
      copyControl(model, control);
    });
  }

  private edit(change: (model: DocumentModel) => void): void {
    this.noticing(() => {
      this.model.edit(() => {
        change(this.model);
      });
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

function startOf(paragraph: Element): Range {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  range.collapse(true);
  return range;
}

const rowOf = (cell: Element): Element => closest(cell, "tr") as Element;
const tableOf = (cell: Element): Element => closest(cell, "tbl") as Element;
const columnOf = (cell: Element): number => cellsOf(rowOf(cell)).indexOf(cell);
