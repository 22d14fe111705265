import { all, childNames, orderFaults, values } from "./elements.mjs";

/** learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering */
const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];
const OPTIONAL = ["AlternateId", "AppDomains", "VersionOverrides", "ExtendedOverrides"];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const FULL_LOCALE = /^[a-z]{2}-[A-Za-z]{2}$/;

/**
 * Faults of the base manifest, which iPad reads alone: it must be whole without VersionOverrides.
 *
 * @param {Document} manifest
 * @returns {string[]}
 */
export function baseFaults(manifest) {
  return [...wholeness(manifest), ...texts(manifest), ...locales(manifest), ...reach(manifest)];
}

/** @param {Document} manifest */
function wholeness(manifest) {
  const names = childNames(manifest.documentElement);
  return [
    ...orderFaults(manifest, "OfficeApp", ORDER),
    ...ORDER.filter((name) => !OPTIONAL.includes(name) && !names.includes(name)).map((name) => `<${name}> is missing`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `<${name}> stands twice`),
  ];
}

/** @param {Document} manifest */
function texts(manifest) {
  const faults = [];
  if (!GUID.test(text(manifest, "Id"))) faults.push("<Id> is no GUID in lower case");
  if (!VERSION.test(text(manifest, "Version"))) faults.push("<Version> must be 1 to 4 numbers of at most 5 digits");
  if (length(manifest, "DisplayName") > 125) faults.push("<DisplayName> is longer than 125 characters");
  if (length(manifest, "Description") > 250) faults.push("<Description> is longer than 250 characters");
  if (text(manifest, "ProviderName") === "") faults.push("<ProviderName> is empty");
  return faults;
}

/** @param {Document} manifest */
function locales(manifest) {
  const own = text(manifest, "DefaultLocale");
  const localised = [
    ...topLevel(manifest, "DisplayName"),
    ...topLevel(manifest, "Description"),
    ...all(manifest, "String"),
  ];
  return [
    ...(FULL_LOCALE.test(own) ? [] : [`<DefaultLocale> ${own} is no full locale`]),
    ...all(manifest, "Override")
      .map((override) => override.getAttribute("Locale") ?? "")
      .filter((locale) => !FULL_LOCALE.test(locale) || locale.toLowerCase() === own.toLowerCase())
      .map((locale) => `<Override> for ${locale}: a full locale other than the default one is needed`),
    ...localised
      .filter(
        (element) =>
          all(element, "Override")
            .map((o) => o.getAttribute("Locale"))
            .sort()
            .join() !== "en-us,nn-no",
      )
      .map((element) => `<${element.localName}> "${element.getAttribute("DefaultValue") ?? ""}" needs nn-no and en-us`),
  ];
}

/** @param {Document} manifest */
function reach(manifest) {
  const faults = [];
  if (text(manifest, "Permissions") !== "ReadWriteDocument") faults.push("<Permissions> must be ReadWriteDocument");
  const hosts = all(manifest, "Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
  if (hosts.some((host) => host !== "Document")) faults.push("<Host> must be Document, which is Word");
  const sets = all(manifest, "Set").map(
    (set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`,
  );
  if (sets.join() !== "WordApi 1.4") faults.push("<Requirements> must be WordApi 1.4 and nothing else");
  return faults;
}

/**
 * @param {Document} manifest
 * @param {string} name
 */
function topLevel(manifest, name) {
  return [...manifest.documentElement.children].filter((child) => child.localName === name);
}

/**
 * @param {Document} manifest
 * @param {string} name
 */
function text(manifest, name) {
  return topLevel(manifest, name)[0]?.textContent ?? "";
}

/**
 * @param {Document} manifest
 * @param {string} name
 */
function length(manifest, name) {
  return Math.max(
    0,
    ...topLevel(manifest, name)
      .flatMap(values)
      .map((value) => value.length),
  );
}
