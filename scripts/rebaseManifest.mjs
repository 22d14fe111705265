/** The address that manifest.xml is written for: the development server. */
export const DEVELOPMENT_BASE = "https://localhost:3000";

/**
 * The manifest with every address moved from the development server to `base`, which may have a path. An AppDomain is
 * an origin, without a path.
 *
 * @param {string} manifest
 * @param {string} base "https://host" or "https://host/path", with or without a closing slash
 * @returns {string}
 */
export function rebaseManifest(manifest, base) {
  const url = new URL(base);
  if (url.protocol !== "https:") throw new Error(`The base must begin with https://, and is ${base}`);
  const address = (url.origin + url.pathname).replace(/\/+$/, "");
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_BASE}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_BASE}/`, `"${address}/`);
}
