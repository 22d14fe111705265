import type { DocumentEdit } from "./editing/documentEdits";
import type { Preview } from "./Preview";

/** `window.preview`: the open preview, for tests. */
export interface PreviewControls extends Pick<Preview, "host" | "settled"> {
  /** The .docx as it is now. */
  save(): Promise<Uint8Array>;
  /** Opens another .docx, as «Åpne dokument» does. */
  open(docx: ArrayLike<number>, fileName?: string): Promise<void>;
  /** Puts the cursor into the first paragraph of exactly that text; throws where there is none. */
  select(text: string): void;
  /** The paragraph that the cursor is in gets that text. */
  type(text: string): void;
  /** Does what that button of the toolbar at the cursor does; throws where the cursor is in no table, or in no block. */
  edit(edit: DocumentEdit): void;
  /** Takes a task pane away at once, also in the middle of a batch, and starts it anew. */
  killPane(index?: number): void;
  /** How many batches the add-in has had answered. */
  roundTrips(): number;
  /** How many bytes of JSON those answers were. */
  answeredBytes(): number;
}

export function controlsOf(preview: Preview): PreviewControls {
  return {
    host: () => preview.host(),
    settled: () => preview.settled(),
    save: () => preview.host().save(),
    open: (docx, fileName = "dokument.docx") => preview.open(Uint8Array.from(docx), fileName),
    select: (text) => {
      preview.host().setSelection(paragraphOf(preview.host().documentXml, text));
    },
    type: (text) => {
      preview.host().editParagraph(preview.selectedParagraph(), text);
    },
    edit: (edit) => {
      if (!preview.edit(edit)) throw new Error(`There is nothing to ${edit} where the cursor is.`);
    },
    killPane: (index = 0) => {
      preview.addIn.restartPane(index);
    },
    roundTrips: () => preview.traffic.roundTrips,
    answeredBytes: () => preview.traffic.answeredBytes,
  };
}

function paragraphOf(documentXml: Document, text: string): Element {
  const textOf = (paragraph: Element): string =>
    [...paragraph.getElementsByTagName("w:t")].map((piece) => piece.textContent).join("");
  const found = [...documentXml.getElementsByTagName("w:p")].find((paragraph) => textOf(paragraph) === text);
  if (!found) throw new Error(`No paragraph is "${text}".`);
  return found;
}
