import { SETS } from "./declarations.mjs";

/** @typedef {import("./declarations.mjs").Facts} Facts */
/** @typedef {import("./hostMembers.mjs").HostMembers} HostMembers */
/** @typedef {{ readonly member: string, readonly set: string, readonly addIn: boolean, readonly host: string }} Row */

/**
 * @typedef {object} MemberTable
 * @property {readonly Row[]} members those of WordApi 1.1 to 1.4, and later ones that the add-in or the host has
 * @property {readonly Readonly<Record<string, string | number>>[]} sets how many there are of each set
 * @property {readonly string[]} missing what the add-in uses and the host has not
 * @property {readonly string[]} unknown what the host has and Word has not: no client can ask for it
 */

/**
 * @param {Facts} facts
 * @param {ReadonlySet<string>} used
 * @param {HostMembers} host
 * @returns {MemberTable}
 */
export function memberTable(facts, used, host) {
  const rows = Object.entries(facts)
    .filter(([member, { set }]) => SETS.includes(set) || used.has(member) || host.has(member))
    .map(([member, fact]) => ({
      member,
      set: fact.set,
      addIn: used.has(member),
      host: inHost(fact, host.get(member)),
    }));
  return {
    members: rows,
    sets: [...SETS, "all of these"].map((set, index) => countSet(set, facts, rows.filter(inSet(SETS[index])))),
    missing: rows.filter(({ addIn, host: has }) => addIn && has === "").map(({ member }) => member),
    unknown: [...host.keys()].filter((member) => !(member in facts)).sort(),
  };
}

/**
 * "yes", for a property that Word lets one set and the host does not "read only", and "" where the host has it not.
 *
 * @param {import("./declarations.mjs").Fact} fact
 * @param {{ readonly settable: boolean } | undefined} has
 */
function inHost({ settable }, has) {
  if (!has) return "";
  return settable === true && !has.settable ? "read only" : "yes";
}

/**
 * @param {string | undefined} set one of `SETS`, or all of them
 * @returns {(row: Row) => boolean}
 */
function inSet(set) {
  return (row) => (set === undefined ? SETS.includes(row.set) : row.set === set);
}

/**
 * @param {string} set
 * @param {Facts} facts
 * @param {readonly Row[]} rows
 */
function countSet(set, facts, rows) {
  const settable = rows.filter(({ member }) => facts[member]?.settable === true);
  return {
    set,
    members: rows.length,
    "used by the add-in": rows.filter(({ addIn }) => addIn).length,
    "in the host": rows.filter(({ host }) => host !== "").length,
    settable: settable.length,
    "settable in the host": settable.filter(({ host }) => host === "yes").length,
  };
}
