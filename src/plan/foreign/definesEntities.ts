/**
 * Whether the XML may define entities, which can grow without bound when they are read. None of ours does. Looked for in the
 * text, before anything parses it.
 */
export function definesEntities(xml: string): boolean {
  return xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY");
}
