/** @typedef {import("./ClientWindow.mjs").ClientWindow} ClientWindow */
/** @typedef {import("./ClientWindow.mjs").Message} Message */
/** @typedef {import("./declarations.mjs").Facts} Facts */

/** What every class of the library has. */
const FRAMEWORK = new Set(["constructor", "context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

const KINDS = ["", "open", "read", "call", "set", "trace"];

/**
 * The own members of the library's classes, as "Range.getBookmarks", each with what makes it.
 *
 * @param {ClientWindow} window
 * @returns {ReadonlyMap<string, PropertyDescriptor>}
 */
export function membersOf({ library }) {
  const classes = Object.entries(library.Word).filter(([, type]) => typeof type === "function");
  return new Map(
    classes.flatMap(([className, { prototype }]) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype))
        .filter(([name]) => !FRAMEWORK.has(name) && !name.startsWith("_"))
        .map(([name, descriptor]) => /** @type {const} */ ([`${className}.${name}`, descriptor])),
    ),
  );
}

/**
 * What a member sends to Word, a line per request, and what it makes of the answer: `null` where there is no such member.
 * It is called with as many arguments as the declarations say, and read and set where ours can be.
 *
 * @param {ClientWindow} window
 * @param {string} member
 * @param {PropertyDescriptor} ours
 * @param {Facts} facts
 * @returns {Promise<readonly string[] | null>}
 */
export async function wireOf(window, member, ours, facts) {
  const [className = "", name = ""] = member.split(".");
  const descriptor = findDescriptor(window.library.Word[className]?.prototype ?? null, name);
  if (!descriptor) return null;
  if (typeof descriptor.value === "function") return callOf(window, className, name, argumentsOf(facts[member]));
  const read = ours.get ? await readOf(window, className, name) : [];
  const set = ours.set ? await setOf(window, className, name) : [];
  return [...read, ...set];
}

/**
 * @param {object | null} prototype
 * @param {string} name
 * @returns {PropertyDescriptor | undefined}
 */
function findDescriptor(prototype, name) {
  if (!prototype) return undefined;
  return Object.getOwnPropertyDescriptor(prototype, name) ?? findDescriptor(Reflect.getPrototypeOf(prototype), name);
}

/** @param {import("./declarations.mjs").Fact | undefined} fact */
function argumentsOf(fact) {
  return (fact?.args ?? "")
    .split(" ")
    .filter(Boolean)
    .map((_, index) => `x${index + 1}`);
}

/**
 * @param {ClientWindow} window
 * @param {string} className
 * @param {string} name
 * @param {readonly string[]} args
 */
async function callOf(window, className, name, args) {
  /** @type {unknown[]} */
  const results = [];
  const sent = await requests(window, className, (target) => {
    results.push(/** @type {Readonly<Record<string, Method>>} */ (target)[name]?.(...args));
  });
  return [...sent, ...results.flatMap(given)];
}

/** @typedef {(...args: readonly string[]) => unknown} Method */

/**
 * @param {ClientWindow} window
 * @param {string} className
 * @param {string} name
 */
function setOf(window, className, name) {
  return requests(window, className, (target) => {
    /** @type {Record<string, unknown>} */ (target)[name] = "x";
  });
}

/**
 * An object is opened; a value is loaded, and read where the answer has it.
 *
 * @param {ClientWindow} window
 * @param {string} className
 * @param {string} name
 */
async function readOf(window, className, name) {
  const opened = window.target(className);
  const value = tryToRead(opened.target, name);
  if (value !== null) return [...(await sentIn(window, opened.context)), ...given(value)];
  const { target, context } = window.target(className);
  /** @type {{ load(names: string): void }} */ (target).load(name);
  return [...(await sentIn(window, context)), ...given({ value: tryToRead(target, name) })];
}

/**
 * @param {object} target
 * @param {string} name
 * @returns {unknown} null where it is not loaded
 */
function tryToRead(target, name) {
  try {
    return /** @type {Readonly<Record<string, unknown>>} */ (target)[name];
  } catch {
    return null;
  }
}

/**
 * @param {ClientWindow} window
 * @param {string} className
 * @param {(target: object) => void} act
 */
function requests(window, className, act) {
  const { target, context } = window.target(className);
  act(target);
  return sentIn(window, context);
}

/**
 * @param {ClientWindow} window
 * @param {{ sync(): Promise<unknown> }} context
 */
async function sentIn(window, context) {
  const before = window.sent.length;
  await context.sync();
  return window.sent.slice(before).flatMap(describe);
}

/**
 * What a call gives: an object of a class, or a value of the answer.
 *
 * @param {unknown} result
 * @returns {readonly string[]}
 */
function given(result) {
  if (typeof result !== "object" || result === null) return [];
  if ("_className" in result) return [`gives a ${String(result._className)}`];
  const value = "value" in result ? result.value : null;
  return [`gives ${Array.isArray(value) ? `${value.length} items` : String(value)}`];
}

/**
 * A batch in words, without what opens the document and the object that is called.
 *
 * @param {Message} message
 * @returns {readonly string[]}
 */
function describe({ flags, message: { body } }) {
  const { Actions, ObjectPaths } = body;
  /** @type {(id: number | undefined) => string} */
  const pathTo = (id) => {
    const path = ObjectPaths[String(id)];
    if (!path || path.Name === "") return "document";
    return `${pathTo(path.ParentObjectPathId)}.${path.Name}${argumentsIn(path.ArgumentInfo)}`;
  };
  return Actions.filter(
    ({ ObjectPathId, ActionType }) => ActionType !== 1 || ObjectPaths[String(ObjectPathId)]?.Name !== "",
  ).map(({ ActionType, ObjectPathId, Name, ArgumentInfo, QueryInfo }) =>
    [
      `flags ${flags}:`,
      KINDS[ActionType],
      pathTo(ObjectPathId),
      Name + argumentsIn(ArgumentInfo),
      QueryInfo?.Select?.join(),
    ]
      .filter(Boolean)
      .join(" "),
  );
}

/** @param {{ readonly Arguments?: readonly unknown[] } | undefined} info */
function argumentsIn(info) {
  return info?.Arguments ? JSON.stringify(info.Arguments) : "";
}
