/**
 * @typedef {{ optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }} LockEntry
 */

/**
 * What would make `npm ci` fail on another system than the one where package-lock.json was made: optional packages, which
 * are those of the platforms, that an entry names and the lock leaves out; and addresses that only one registry has.
 *
 * @param {Readonly<Record<string, LockEntry>>} packages the lock's `packages`
 * @returns {string[]}
 */
export function lockFaults(packages) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, resolved, link }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, place, name))
      .map((name) => `${place} names ${name}, which is not in the lock`),
    ...(resolved === undefined || link === true || resolved.startsWith("https://registry.npmjs.org/")
      ? []
      : [`${place} comes from ${resolved}`]),
  ]);
}

/**
 * Node's way: in the package's own node_modules, then in those of each folder above.
 *
 * @param {Readonly<Record<string, LockEntry>>} packages
 * @param {string} place
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(packages, place, name) {
  if (Object.hasOwn(packages, `${place === "" ? "" : `${place}/`}node_modules/${name}`)) return true;
  if (place === "") return false;
  const above = place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1));
  return isLocked(packages, above, name);
}
