/**
 * Puts a frame with its title around what stands in each content control that has a title, as Word shows them. The
 * renderer itself leaves content controls out.
 *
 * @param paragraphs the rendered paragraphs and the paragraphs of the document that they show
 */
export function frameContentControls(paragraphs: ReadonlyMap<Element, Element>): void {
  const frames = new Map<Element, Element>();
  for (const [rendered, paragraph] of paragraphs) {
    const control = titledControl(paragraph);
    if (!control) continue;
    const block = blockIn(rendered, paragraph, control);
    const frame = frames.get(control);
    if (frame?.contains(block)) continue;
    if (frame && frame === block.previousElementSibling) frame.append(block);
    else frames.set(control, frameAround(block, control));
  }
}

function frameAround(block: Element, control: Element): Element {
  const frame = document.createElement("div");
  frame.className = "content-control";
  frame.dataset.tag = property(control, "tag");
  const title = document.createElement("span");
  title.className = "control-title";
  title.textContent = property(control, "alias");
  block.replaceWith(frame);
  frame.append(title, block);
  return frame;
}

/** The innermost content control with a title that is around a whole paragraph. */
function titledControl(paragraph: Element): Element | undefined {
  for (let element = paragraph.parentElement; element; element = element.parentElement) {
    if (element.localName === "sdt" && property(element, "alias") !== "") return element;
  }
  return undefined;
}

/** The rendered paragraph, or the outermost of the tables around it that the control holds as a whole. */
function blockIn(rendered: Element, paragraph: Element, control: Element): Element {
  let block = rendered;
  for (let element = paragraph.parentElement; element && element !== control; element = element.parentElement) {
    if (element.localName === "tbl") block = block.parentElement?.closest("table") ?? block;
  }
  return block;
}

function property(control: Element, name: string): string {
  const properties = [...control.children].find((child) => child.localName === "sdtPr");
  const element = [...(properties?.children ?? [])].find((child) => child.localName === name);
  return element?.getAttributeNS(element.namespaceURI, "val") ?? "";
}
