import { readFileSync } from "node:fs";
import path from "node:path";

const OFFICE = "http://schemas.microsoft.com/office";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = `${OFFICE}/2011/relationships/webextension`;
const CONTENT = "application/vnd.ms-office.webextension";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * The parts that have Word open the add-in with the document, where it is deployed from the Microsoft 365 admin center
 * (EXCatalog). Who does not have the add-in sees nothing of it: the pane is not visible by itself.
 *
 * @param {string} manifest manifest.xml, which has the add-in's id and version
 * @returns {Readonly<Record<string, string>>}
 */
export function openAlongParts(manifest) {
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>([^<]+)<\/Version>/.exec(manifest)?.[1];
  return {
    "word/webextensions/taskpanes.xml":
      `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
      `<wetp:webextensionref xmlns:r="${R}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "word/webextensions/webextension1.xml":
      `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${id}}">` +
      `<we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/>` +
      `<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>` +
      `<we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`,
    "word/webextensions/_rels/taskpanes.xml.rels":
      `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">` +
      `<Relationship Id="rId1" Type="${TYPE}" Target="webextension1.xml"/></Relationships>`,
  };
}

/**
 * The list of content types, and the package's relationships, with those parts.
 *
 * @param {string} part its name in the package
 * @param {string} text
 * @returns {string}
 */
export function withOpenAlong(part, text) {
  if (part === "[Content_Types].xml") {
    const type = (/** @type {string} */ name, /** @type {string} */ kind) =>
      `<Override PartName="/word/webextensions/${name}" ContentType="${CONTENT}${kind}+xml"/>`;
    return text.replace("</Types>", `${type("taskpanes.xml", "taskpanes")}${type("webextension1.xml", "")}</Types>`);
  }
  if (part !== "_rels/.rels") return text;
  const panes = `<Relationship Id="rIdPanes" Type="${TYPE}taskpanes" Target="word/webextensions/taskpanes.xml"/>`;
  return text.replace("</Relationships>", `${panes}</Relationships>`);
}

/** manifest.xml of the project. */
export function readManifest() {
  return readFileSync(path.resolve(import.meta.dirname, "../../manifest.xml"), "utf8");
}
