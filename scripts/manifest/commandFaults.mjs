import { all, orderFaults, values } from "./elements.mjs";

/** Order of children; learn.microsoft.com/javascript/api/manifest. @type {Record<string, string[]>} */
const ORDERS = {
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Which list of Resources an element's resid must stand in. @type {Record<string, string>} */
const LISTS = {
  Image: "Images",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

const ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const NEEDED_ICON_SIZES = ["16", "32", "80"];

/**
 * Faults of VersionOverrides: the ribbon's group, its buttons and their resources. A manifest without it has no buttons.
 *
 * @param {Document} manifest
 * @param {readonly string[]} functions the names that src/commands/index.ts associates
 * @returns {string[]}
 */
export function commandFaults(manifest, functions) {
  return [
    ...Object.entries(ORDERS).flatMap(([name, order]) => orderFaults(manifest, name, order)),
    ...resids(manifest),
    ...lengths(manifest),
    ...icons(manifest),
    ...controls(manifest),
    ...functionNames(manifest, functions),
  ];
}

/** @param {Document} manifest */
function resids(manifest) {
  const defined = all(manifest, "Resources").flatMap((resources) => [...resources.querySelectorAll("[id]")]);
  const ids = defined.map((element) => element.id);
  const uses = [...manifest.querySelectorAll("[resid]")];
  const used = uses.map((element) => element.getAttribute("resid") ?? "");
  return [
    ...ids.filter((id) => id.length > 32).map((id) => `resid ${id} is longer than 32 characters`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resid ${id} is defined twice`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resid ${id} is defined and not used`),
    ...uses
      .map((use) => ({ id: use.getAttribute("resid") ?? "", list: LISTS[use.localName] ?? "no list" }))
      .filter(({ id, list }) => !defined.some((one) => one.id === id && one.parentElement?.localName === list))
      .map(({ id, list }) => `resid ${id} is not defined in ${list}`),
  ];
}

/** @param {Document} manifest */
function lengths(manifest) {
  /** @type {(list: string, most: number) => string[]} */
  const tooLong = (list, most) =>
    all(manifest, list)
      .flatMap((strings) => all(strings, "String"))
      .filter((string) => values(string).some((value) => value.length > most || value === ""))
      .map((string) => `${string.id} in ${list} must have 1 to ${most} characters`);
  return [...tooLong("ShortStrings", 125), ...tooLong("LongStrings", 250)];
}

/** @param {Document} manifest */
function icons(manifest) {
  return all(manifest, "Icon").flatMap((icon) => {
    const sizes = all(icon, "Image").map((image) => image.getAttribute("size") ?? "");
    return [
      ...NEEDED_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `<Icon> lacks size ${size}`),
      ...sizes.filter((size) => !ICON_SIZES.includes(size)).map((size) => `<Icon> may not have size ${size}`),
      ...sizes.filter((size, index) => sizes.indexOf(size) !== index).map((size) => `<Icon> has size ${size} twice`),
    ];
  });
}

/** @param {Document} manifest */
function controls(manifest) {
  const ids = ["Group", "Control"].flatMap((name) => all(manifest, name)).map((element) => element.id);
  const panes = all(manifest, "TaskpaneId").map((element) => element.textContent);
  const hasCommands = all(manifest, "VersionOverrides").length > 0;
  return [
    ...ids
      .filter((id, index) => id === "" || id.length > 125 || ids.indexOf(id) !== index)
      .map((id) => `id "${id}" of a control is empty, too long or used twice`),
    ...(!hasCommands || panes.join() === "Office.AutoShowTaskpaneWithDocument"
      ? []
      : ["<TaskpaneId> must be the one that opens with the document"]),
  ];
}

/**
 * @param {Document} manifest
 * @param {readonly string[]} functions
 */
function functionNames(manifest, functions) {
  const called = all(manifest, "FunctionName").map((element) => element.textContent);
  return [
    ...called.filter((name) => !functions.includes(name)).map((name) => `no function is associated with ${name}`),
    ...functions.filter((name) => !called.includes(name)).map((name) => `no button calls ${name}`),
  ];
}
