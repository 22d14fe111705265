import type { WordHost } from "../../host/WordHost";
import type { DocumentView } from "../rendering/DocumentView";
import { ParagraphEditor } from "./ParagraphEditor";

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The person at the document: places the selection and edits paragraphs and cells, by mouse and by keyboard. */
export class DocumentPointer {
  private readonly editor: ParagraphEditor;
  private isToReveal = false;

  /**
   * @param desk the focusable region that the document lies in
   * @param onShow told which paragraph of the document the selection begins in, each time that is shown
   */
  constructor(
    private readonly view: DocumentView,
    desk: HTMLElement,
    private readonly host: () => WordHost,
    private readonly onShow: (paragraph: Element | undefined) => void,
  ) {
    this.editor = new ParagraphEditor({
      mayEdit: () => !this.host().isReadOnly,
      begin: () => {
        view.hold();
      },
      end: (paragraph, text) => {
        this.edited(paragraph, text);
      },
    });
    view.root.addEventListener("click", (event) => {
      this.clicked(event);
    });
    view.root.addEventListener("dblclick", (event) => {
      this.start(paragraphOf(event));
    });
    desk.addEventListener("keydown", (event) => {
      this.keyDown(event);
    });
  }

  /** The host's selection has moved: shows where it is and scrolls there, at once or when it has been rendered. */
  moved(): void {
    this.isToReveal = true;
    this.show();
  }

  /** Shows where the host's selection is. */
  show(): void {
    const paragraphs = this.view.paragraphs();
    const chosen = this.selected();
    const selected = paragraphs.filter((paragraph) => {
      const source = this.view.sourceOf(paragraph);
      const isSelected = source !== undefined && chosen.has(source);
      paragraph.toggleAttribute("data-selected", isSelected);
      if (isSelected) paragraph.tabIndex = -1;
      else paragraph.removeAttribute("tabindex");
      return isSelected;
    });
    this.onShow([...chosen][0]);
    if (!this.isToReveal || !selected[0]) return;
    this.isToReveal = false;
    this.view.reveal(selected[0]);
  }

  /** The paragraphs of the document that the selection reaches into, as far as they are shown. */
  selected(): ReadonlySet<Element> {
    const sources = this.view
      .paragraphs()
      .map((paragraph) => this.view.sourceOf(paragraph))
      .filter((source): source is Element => source?.isConnected === true);
    return selectedParagraphs(this.host().selection, sources);
  }

  private clicked(event: Event): void {
    const paragraph = paragraphOf(event);
    if (paragraph && !this.editor.isEditing) this.select(paragraph);
  }

  private select(paragraph: HTMLElement): void {
    const source = this.view.sourceOf(paragraph);
    if (!source) return;
    const range = source.ownerDocument.createRange();
    range.selectNodeContents(source);
    range.collapse(false);
    this.host().setSelection(range);
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
  }

  private keyDown(event: KeyboardEvent): void {
    if (this.editor.isEditing || event.ctrlKey || event.altKey || event.metaKey) return;
    const paragraphs = this.view.paragraphs();
    const at = paragraphs.findIndex((paragraph) => paragraph.hasAttribute("data-selected"));
    const step = STEPS[event.key];
    if (step !== undefined) this.move(paragraphs[at + step]);
    else if (event.key === "Enter" || event.key === "F2") this.start(paragraphs[at]);
    else return;
    event.preventDefault();
  }

  private move(paragraph: HTMLElement | undefined): void {
    if (!paragraph) return;
    this.select(paragraph);
  }

  private start(paragraph: HTMLElement | undefined): void {
    if (paragraph && this.view.sourceOf(paragraph)) this.editor.start(paragraph);
  }

  private edited(paragraph: HTMLElement, text: string | null): void {
    const source = this.view.sourceOf(paragraph);
    if (source && text !== null) this.host().editParagraph(source, text);
    this.view.release();
    paragraph.focus({ preventScroll: true });
  }
}

function paragraphOf(event: Event): HTMLElement | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  return target?.closest<HTMLElement>("article p") ?? target?.closest("td")?.querySelector("p") ?? undefined;
}

/**
 * Those paragraphs of a document that a selection reaches into. A cursor between two paragraphs is in the second, as a
 * cursor in Word is always in a paragraph.
 */
export function selectedParagraphs(selection: Range, paragraphs: readonly Element[]): ReadonlySet<Element> {
  const touched = paragraphs.filter((paragraph) => selection.intersectsNode(paragraph));
  if (touched.length > 0) return new Set(touched);
  const next = paragraphs.find((paragraph) => selection.comparePoint(paragraph, 0) > 0) ?? paragraphs.at(-1);
  return new Set(next ? [next] : []);
}
