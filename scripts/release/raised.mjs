/**
 * @typedef {{ nb: string, nn: string }} Change
 * @typedef {{ next: readonly Change[], versions: readonly { version: string, date: string, changes: readonly Change[] }[] }} News
 */

/**
 * The news with what was gathered for the next version as that of a version. Throws where there is none, or the version is not
 * higher than the last.
 *
 * @param {News} news
 * @param {string} version "1.2.3"
 * @param {string} date "2027-01-31"
 * @returns {News}
 */
export function withVersion({ next, versions }, version, date) {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Error(`A version is three numbers, and is ${version}`);
  const last = versions[0]?.version ?? "0.0.0";
  if (last.localeCompare(version, "en", { numeric: true }) >= 0)
    throw new Error(`${version} is not higher than ${last}`);
  if (next.length === 0) throw new Error('src/content/news.json has nothing under "next"');
  return { next: [], versions: [{ version, date, changes: next }, ...versions] };
}

/**
 * @param {string} manifest
 * @param {string} version
 * @returns {string}
 */
export function raisedManifest(manifest, version) {
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/**
 * CHANGELOG.md: what users are told, in bokmål, newest first.
 *
 * @param {News} news
 * @returns {string}
 */
export function changelog({ versions }) {
  const sections = versions.map(
    ({ version, date, changes }) => `## ${version} (${date})\n\n${changes.map(({ nb }) => `- ${nb}\n`).join("")}`,
  );
  return `# Endringer\n\n${sections.join("\n")}`;
}
