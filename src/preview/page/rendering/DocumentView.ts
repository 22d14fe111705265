import { ChangeMarks, mostChanged } from "./ChangeMarks";
import { PageFit } from "./PageFit";
import { renderDocx, type Rendering } from "./renderDocx";
import { updateTree } from "./updateTree";

/** Takes all other rules out of a style sheet that was made of what stands in a document. */
export function keepRules(sheet: CSSStyleSheet, isKept: (rule: CSSRule) => boolean): void {
  for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = sheet.cssRules[index];
    if (rule && !isKept(rule)) sheet.deleteRule(index);
  }
}

/** Every selector of the renderer's begins with a class of its own. */
const SELECTOR = /^[a-z]*\.docx(?![a-z\d])/iu;

/** Whether a rule is for what stands in the pages of a document: a value can end its rule, and begin another one. */
export function isForPages(rule: CSSRule): boolean {
  if (!("selectorText" in rule) || typeof rule.selectorText !== "string") return false;
  const hasNested = "cssRules" in rule && (rule.cssRules as CSSRuleList).length > 0;
  return !hasNested && rule.selectorText.split(",").every((selector) => SELECTOR.test(selector.trim()));
}

/** Whether a rule brings a font, and nothing else. */
export function isFontRule(rule: CSSRule): boolean {
  return rule.cssText.startsWith("@font-face");
}

/** Added to docx-preview's own style sheet: the desk that the pages lie on, the selection, changes, content controls. */
const DOCUMENT_STYLES = `
:host { display: block; }
.docx-wrapper { background: transparent; padding: 24px 32px 48px; min-width: fit-content; gap: 16px; zoom: var(--fit); }
.docx-wrapper > section.docx { margin: 0; box-shadow: 0 1px 3px rgb(0 0 0 / 25%), 0 0 1px rgb(0 0 0 / 30%); }
article p { cursor: text; scroll-margin: 96px; }
article p:focus { outline: none; }
article p[data-selected] { box-shadow: -4px 0 0 #185abd; background: rgb(24 90 189 / 7%); }
article p:focus-visible { outline: 2px solid #185abd; outline-offset: 3px; }
article p[contenteditable] { outline: 2px solid #185abd; outline-offset: 3px; background: #fff; cursor: text; }
article a { pointer-events: none; }
[data-changed] { animation: changed 2.4s ease-out; }
@keyframes changed {
  from { background-color: #fff3bf; outline: 2px solid #e0a800; outline-offset: 2px; }
  60% { background-color: #fff3bf; outline: 2px solid #e0a800; outline-offset: 2px; }
  to { background-color: transparent; outline: 2px solid transparent; outline-offset: 2px; }
}
@media (prefers-reduced-motion: reduce) {
  [data-changed] { animation: none; outline: 2px solid #e0a800; outline-offset: 2px; }
}
.content-control { position: relative; outline: 1px solid #a6a6a6; outline-offset: 5px; }
.content-control:hover { outline-color: #605e5c; }
.docx .control-title {
  position: absolute; bottom: calc(100% + 5px); left: -6px; padding: 0 6px; background: #f3f2f1;
  border: 1px solid #a6a6a6; border-bottom: 0; border-radius: 2px 2px 0 0; color: #323130;
  font: 11px/15px "Segoe UI", system-ui, sans-serif; white-space: nowrap; pointer-events: none; user-select: none;
  z-index: 2;
}
`;

/** A document to be shown. `documentXml` may have changed each time it is asked for. */
export interface ViewedDocument {
  readonly documentXml: Document;
  plainCopy(): Promise<Uint8Array>;
}

/**
 * The document on the page, in a shadow tree of its own, so that its styles and ours do not meet. It follows the
 * document's changes: what is the same stays as it is, what is new is marked with `data-changed` for a moment,
 * and scrolled to.
 */
export class DocumentView {
  readonly root: ShadowRoot;
  private readonly documentSheet = new CSSStyleSheet();
  private readonly fontSheet = new CSSStyleSheet();
  private sources = new Map<Element, Element>();
  private viewed: ViewedDocument | undefined;
  private pages: Element | undefined;
  private updating: Promise<void> | undefined;
  private isStale = false;
  /** The main part as it was when it was last rendered; empty: to be rendered whatever it is. */
  private shownXml = "";
  private isHeld = false;
  private readonly fit: PageFit;
  private readonly marks = new ChangeMarks();

  /** @param element where the document is shown; `scroller`, an ancestor, scrolls it */
  constructor(
    element: HTMLElement,
    private readonly scroller: HTMLElement,
    private readonly onUpdate: () => void,
  ) {
    this.root = element.attachShadow({ mode: "open" });
    this.fit = new PageFit(scroller);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(DOCUMENT_STYLES);
    this.root.adoptedStyleSheets = [this.documentSheet, sheet];
    document.adoptedStyleSheets.push(this.fontSheet);
  }

  /** Shows another document, from its top. */
  async show(viewed: ViewedDocument): Promise<void> {
    const rendering = await renderDocx(await viewed.plainCopy(), viewed.documentXml);
    this.viewed = viewed;
    this.shownXml = "";
    this.adoptStyles(rendering);
    this.root.replaceChildren(rendering.pages);
    this.pages = rendering.pages;
    this.fit.show(rendering.pages);
    this.sources = rendering.paragraphs;
    this.scroller.scrollTop = 0;
  }

  /** The document has changed: shows it as it is now, with the next frame. Several changes make one update. */
  update(): void {
    this.isStale = true;
    if (this.isHeld) return;
    this.updating ??= this.followChanges().finally(() => (this.updating = undefined));
  }

  /** Fulfilled when everything that has changed so far is shown. */
  async settled(): Promise<void> {
    await this.updating;
  }

  /** Keeps what is shown as it is, while the user types in it, until `release`. */
  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    if (this.isStale) this.update();
  }

  /** The `w:p` that a rendered paragraph shows. */
  sourceOf(rendered: Element): Element | undefined {
    return this.sources.get(rendered);
  }

  /** The rendered paragraphs, in order, headers and footers left out. */
  paragraphs(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>("article p")].filter((element) => this.sources.has(element));
  }

  /** Scrolls to an element, where its beginning is not in sight. */
  reveal(element: Element): void {
    const { top, bottom } = element.getBoundingClientRect();
    const view = this.scroller.getBoundingClientRect();
    if (top < view.top || Math.min(bottom, top + 80) > view.bottom) element.scrollIntoView({ block: "center" });
  }

  private async followChanges(): Promise<void> {
    while (this.isStale && !this.isHeld && this.viewed) {
      await new Promise(requestAnimationFrame);
      this.isStale = false;
      const { viewed } = this;
      if (!this.hasNewText(viewed)) continue;
      const rendering = await renderDocx(await viewed.plainCopy(), viewed.documentXml);
      if (this.mayAdopt(viewed)) this.adopt(rendering);
      else this.putOff(viewed);
    }
  }

  /** False where only other parts than the main one have changed, as when the add-in saves answers: that shows nowhere. */
  private hasNewText(viewed: ViewedDocument): boolean {
    const before = this.shownXml;
    this.shownXml = new XMLSerializer().serializeToString(viewed.documentXml);
    return this.shownXml !== before;
  }

  private putOff(viewed: ViewedDocument): void {
    this.shownXml = "";
    this.isStale = viewed === this.viewed;
  }

  /** False where another document has been opened, or an edit has begun, while this one was rendered. */
  private mayAdopt(viewed: ViewedDocument): boolean {
    return viewed === this.viewed && !this.isHeld;
  }

  private adopt(rendering: Rendering): void {
    const focused = this.root.activeElement && this.sources.get(this.root.activeElement);
    this.marks.suspend();
    for (const element of this.root.querySelectorAll("article p[tabindex]")) undecorate(element);
    this.adoptStyles(rendering);
    const sources = new Map(rendering.paragraphs);
    const kept = (live: Element, next: Element): void => {
      const fresh = paragraphsIn(next);
      paragraphsIn(live).forEach((paragraph, index) => {
        const source = rendering.paragraphs.get(fresh[index] as Element);
        if (source) sources.set(paragraph, source);
      });
    };
    const changed = this.pages ? updateTree(this.pages, rendering.pages, kept) : [];
    this.sources = new Map([...sources].filter(([element]) => this.pages?.contains(element)));
    this.marks.restore();
    this.markChanged(changed.filter((element) => element.closest("article")));
    this.onUpdate();
    if (focused) this.focusOn(focused);
  }

  /** Gives the focus back to a paragraph that was rendered anew while it had it. */
  private focusOn(source: Element): void {
    const paragraph = this.paragraphs().find((rendered) => this.sources.get(rendered) === source);
    if (!paragraph) return;
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
  }

  private markChanged(changed: readonly Element[]): void {
    this.marks.mark(changed);
    if (this.pages) this.fit.show(this.pages);
    const shown = mostChanged(changed);
    if (shown) this.reveal(shown);
  }

  private adoptStyles({ styles, fonts }: Rendering): void {
    this.documentSheet.replaceSync(styles);
    keepRules(this.documentSheet, isForPages);
    this.fontSheet.replaceSync(fonts);
    keepRules(this.fontSheet, isFontRule);
  }
}

const paragraphsIn = (element: Element): Element[] =>
  element.matches("p") ? [element] : [...element.querySelectorAll("p")];

/** Removes what is not the document's own, so that the element can be compared. */
function undecorate(element: Element): void {
  element.removeAttribute("tabindex");
  element.removeAttribute("data-selected");
}
