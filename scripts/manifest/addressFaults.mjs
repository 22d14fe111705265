import { all } from "./elements.mjs";

/**
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ exists: (file: string) => boolean, imageSize: (file: string) => Size | null }} Files what the project has,
 *   by path from its top
 */

/**
 * Faults of the manifest's addresses: all https, on one base, and what they name in assets/ exists; images in their size.
 *
 * @param {Document} manifest
 * @param {Files} files
 * @returns {string[]}
 */
export function addressFaults(manifest, files) {
  const base = baseOf(manifest);
  return [
    ...domains(manifest, base),
    ...bases(manifest, base),
    ...missing(manifest, base, files),
    ...sizes(manifest, base, files),
  ];
}

/**
 * The folder that the pane's page stands in, with a closing slash.
 *
 * @param {Document} manifest
 */
function baseOf(manifest) {
  const [settings] = all(manifest, "DefaultSettings");
  const pane = settings?.querySelector("SourceLocation")?.getAttribute("DefaultValue") ?? "";
  return pane.slice(0, pane.lastIndexOf("/") + 1);
}

/** @param {Document} manifest */
function addresses(manifest) {
  const single = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "Image", "Override"];
  return single
    .flatMap((name) => all(manifest, name))
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((value) => value !== null)
    .filter((value) => /^\w+:\/\//.test(value));
}

/**
 * @param {Document} manifest
 * @param {string} base
 */
function domains(manifest, base) {
  return all(manifest, "AppDomain")
    .map((domain) => domain.textContent)
    .filter((domain) => !/^https:\/\/[^/*]+$/.test(domain) || !base.startsWith(`${domain}/`))
    .map((domain) => `<AppDomain> ${domain} must be the base address's scheme and host alone`);
}

/**
 * @param {Document} manifest
 * @param {string} base
 */
function bases(manifest, base) {
  return addresses(manifest)
    .filter((address) => !address.startsWith(base) || !address.startsWith("https://"))
    .map((address) => `${address} is not on the base address ${base}, or not https`);
}

/**
 * @param {Document} manifest
 * @param {string} base
 * @param {Files} files
 */
function missing(manifest, base, files) {
  return addresses(manifest)
    .filter((address) => address.startsWith(`${base}assets/`))
    .map((address) => address.slice(base.length))
    .filter((file) => !files.exists(file))
    .map((file) => `${file} does not exist`);
}

/**
 * @param {Document} manifest
 * @param {string} base
 * @param {Files} files
 */
function sizes(manifest, base, files) {
  const resources = new Map(
    all(manifest, "Image").map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue") ?? ""]),
  );
  const wanted = [
    ...all(manifest, "IconUrl").map((icon) => ({ address: icon.getAttribute("DefaultValue") ?? "", size: 32 })),
    ...all(manifest, "HighResolutionIconUrl").map((icon) => ({
      address: icon.getAttribute("DefaultValue") ?? "",
      size: 64,
    })),
    ...all(manifest, "Icon")
      .flatMap((icon) => all(icon, "Image"))
      .map((image) => ({
        address: resources.get(image.getAttribute("resid")) ?? "",
        size: Number(image.getAttribute("size")),
      })),
  ];
  return wanted
    .map(({ address, size }) => ({
      size,
      file: address.slice(base.length),
      has: files.imageSize(address.slice(base.length)),
    }))
    .filter(({ size, has }) => has?.width !== size || has.height !== size)
    .map(({ size, file }) => `${file} is no PNG of ${size} x ${size}`);
}
