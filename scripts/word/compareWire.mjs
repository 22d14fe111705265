import { clientExtension, npmLibrary } from "./clientExtension.mjs";
import { ClientWindow } from "./ClientWindow.mjs";
import { membersOf, wireOf } from "./wireOf.mjs";

/**
 * Compares the members that our extension adds to the npm package's client library, or defines anew there, with those of
 * another copy of the library, by what they send and read.
 *
 * @param {string} script the other copy
 * @param {import("./declarations.mjs").Facts} facts how many arguments each takes
 * @returns {Promise<{ readonly same: number, readonly differences: readonly string[] }>} a text for each that is not the same
 */
export async function compareWire(script, facts) {
  const ours = new ClientWindow(npmLibrary());
  const before = membersOf(ours);
  ours.run(clientExtension());
  const added = [...membersOf(ours)].filter(([name, made]) => isOther(before.get(name), made));
  const theirs = open(script);
  if (typeof theirs === "string") return { same: 0, differences: [theirs] };
  const differences = [];
  for (const [member, made] of added) {
    const [mine, other] = [await wireOf(ours, member, made, facts), await wireOf(theirs, member, made, facts)];
    const difference = differenceOf(member, mine ?? [], other);
    if (difference !== null) differences.push(difference);
  }
  return { same: added.length - differences.length, differences };
}

/**
 * @param {string} script
 * @returns {ClientWindow | string} the fault, where it is no library
 */
function open(script) {
  try {
    return new ClientWindow(script);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {PropertyDescriptor | undefined} before
 * @param {PropertyDescriptor} made
 */
function isOther(before, made) {
  return before?.value !== made.value || before?.get !== made.get || before?.set !== made.set;
}

/**
 * @param {string} member
 * @param {readonly string[]} mine
 * @param {readonly string[] | null} theirs
 */
function differenceOf(member, mine, theirs) {
  if (theirs === null) return `${member} is missing in the file`;
  if (mine.join("\n") === theirs.join("\n")) return null;
  return `${member} differs\n  ours: ${mine.join("\n        ")}\n  file: ${theirs.join("\n        ")}`;
}
