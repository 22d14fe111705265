const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** A button that the manifest puts on Word's ribbon. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Address of the icon of 32 px, or of the nearest size that there is. */
  icon: string;
  /** The function to run; null: the button shows the task pane. */
  functionName: string | null;
}

/** What the preview needs of manifest.xml. Addresses on the development server are paths: the preview's own server has them. */
export interface AddInManifest {
  id: string;
  name: string;
  group: string;
  buttons: readonly RibbonButton[];
  taskPane: string;
  /** Null where the add-in has no buttons. */
  functions: string | null;
}

/**
 * Reads an add-in only manifest, and its ribbon for Word's document where it has one, with the texts of a language.
 *
 * @param language a locale of the manifest's overrides; its default locale where there is none for it
 */
export function readManifest(xml: Document, language: string): AddInManifest {
  const name = readLocal(xml.querySelector("OfficeApp > DisplayName"), language);
  const id = xml.querySelector("OfficeApp > Id")?.textContent.trim() ?? "";
  const commands = xml.querySelector("DesktopFormFactor");
  if (commands) return { id, name, ...readCommands(xml, commands, language) };
  const taskPane = xml.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "";
  return { id, name, group: name, buttons: [], taskPane: served(taskPane), functions: null };
}

function readCommands(xml: Document, commands: Element, language: string): Omit<AddInManifest, "id" | "name"> {
  const resource = (id: string | null | undefined): string => readResource(xml, id, language);
  const address = (id: string | null | undefined): string => served(resource(id));
  const surfaces = [...commands.getElementsByTagName("ExtensionPoint")];
  const ribbon = surfaces.find((point) => point.getAttributeNS(XSI, "type") === "PrimaryCommandSurface");
  const controls = [...(ribbon?.getElementsByTagName("Control") ?? [])];
  const pane = controls.map((control) => control.querySelector("Action > SourceLocation")).find((found) => found);
  return {
    group: resource(commands.querySelector("Group > Label")?.getAttribute("resid")),
    taskPane: address(pane?.getAttribute("resid")),
    functions: address(commands.querySelector("FunctionFile")?.getAttribute("resid")),
    buttons: controls.map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(childOf(control, "Label")?.getAttribute("resid")),
      tip: resource(control.querySelector("Supertip > Description")?.getAttribute("resid")),
      icon: address(iconOf(control)?.getAttribute("resid")),
      functionName: control.querySelector("Action > FunctionName")?.textContent.trim() ?? null,
    })),
  };
}

function served(address: string): string {
  const { hostname, pathname, href } = new URL(address);
  return hostname === "localhost" ? pathname : href;
}

const childOf = (element: Element, name: string): Element | undefined =>
  [...element.children].find((child) => child.localName === name);

function iconOf(control: Element): Element | null | undefined {
  const icons = [...(childOf(control, "Icon")?.children ?? [])];
  return icons.find((icon) => icon.getAttribute("size") === "32") ?? icons[0];
}

function readResource(xml: Document, id: string | null | undefined, language: string): string {
  const resource = [...xml.querySelectorAll("Resources *[id]")].find((element) => element.getAttribute("id") === id);
  if (!resource) throw new Error(`The manifest has no resource "${String(id)}".`);
  return readLocal(resource, language);
}

/** The value of an element with `DefaultValue` and `Override` elements. */
function readLocal(element: Element | null, language: string): string {
  const overrides = element ? [...element.children] : [];
  const local = overrides
    .find((override) => override.getAttribute("Locale")?.toLowerCase() === language.toLowerCase())
    ?.getAttribute("Value");
  return local ?? element?.getAttribute("DefaultValue") ?? "";
}
