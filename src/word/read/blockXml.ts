const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Where the content of our block stands in OOXML as Word gives it (pkg:package): in its content control, where that is there. */
export function ownContent(ooxml: string, tag: string): Element | undefined {
  const document = new DOMParser().parseFromString(ooxml, "text/xml");
  const own = within(document, "sdt").find((control) => tagOf(control) === tag);
  return own ? childNamed(own, "sdtContent") : within(document, "body")[0];
}

function tagOf(control: Element): string {
  const tag = [...(childNamed(control, "sdtPr")?.children ?? [])].find((each) => isNamed(each, "tag"));
  return tag ? attribute(tag, "val") : "";
}

export function within(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS(W, name)];
}

export function childNamed(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((each) => isNamed(each, name));
}

export function childrenNamed(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter((each) => isNamed(each, name));
}

export function isNamed(element: Element, name: string): boolean {
  return element.namespaceURI === W && element.localName === name;
}

export function attribute(element: Element, name: string): string {
  return element.getAttributeNS(W, name) ?? "";
}
