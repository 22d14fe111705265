import { JSDOM } from "jsdom";

/**
 * @typedef {{ readonly Id: number, readonly ObjectPathType: number, readonly Name: string,
 *   readonly ParentObjectPathId?: number, readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } }} ObjectPath
 * @typedef {{ readonly Id: number, readonly ActionType: number, readonly Name: string, readonly ObjectPathId: number,
 *   readonly ArgumentInfo?: ObjectPath["ArgumentInfo"], readonly QueryInfo?: { readonly Select?: readonly string[] } }} Action
 * @typedef {{ readonly Actions: readonly Action[], readonly ObjectPaths: Readonly<Record<string, ObjectPath>> }} Batch
 * @typedef {{ readonly id: number, readonly flags: number, readonly message: { readonly body: Batch } }} Message
 */

/**
 * A class of the library.
 *
 * @typedef {(new (...args: never[]) => object) & { readonly prototype: object }} ClientClass
 */

/**
 * @typedef {object} Library
 * @property {Readonly<Record<string, ClientClass>> & { readonly RequestContext: new () => RequestContext }} Word
 * @property {{ readonly BatchApiHelper: BatchApiHelper }} OfficeExtension
 *
 * @typedef {{ readonly document: object, sync(): Promise<unknown> }} RequestContext
 *
 * @typedef {object} BatchApiHelper
 * @property {(type: ClientClass, parent: object, name: string, isCollection: boolean, flags: number) => object} createPropertyObject
 */

const INSTANTIATE = 1;
const QUERY = 2;

/** A window of its own with a client library of Word, whose requests are recorded and answered with what is asked for. */
export class ClientWindow {
  /** @param {string} script the library; throws where it is none */
  constructor(script) {
    /** @type {Message[]} */
    this.sent = [];
    const { window } = new JSDOM("", { url: "https://localhost/", runScripts: "outside-only" });
    /** @type {{ sendMessageToHost(text: string): void, onMessageFromHost?(text: string): void }} */
    const bridge = {
      sendMessageToHost: (text) => {
        const reply = this.answer(readMessage(text));
        queueMicrotask(() => bridge.onMessageFromHost?.(reply));
      },
    };
    Object.assign(window, { _richApiNativeBridge: bridge });
    /** @type {(script: string) => void} */
    this.run = (code) => {
      window.eval(code);
    };
    try {
      this.run(script);
    } catch (error) {
      throw new Error("The file does not run as a script", { cause: error });
    }
    this.library = libraryOf(window);
  }

  /**
   * An object of a class, for calls on it.
   *
   * @param {string} className
   * @returns {{ readonly target: object, readonly context: RequestContext }}
   */
  target(className) {
    const { Word, OfficeExtension } = this.library;
    const type = Word[className];
    if (!type) throw new Error(`There is no Word.${className}`);
    const context = new Word.RequestContext();
    return {
      target: OfficeExtension.BatchApiHelper.createPropertyObject(type, context.document, "Target", false, 4),
      context,
    };
  }

  /** @param {Message} message */
  answer({ id, flags, message }) {
    this.sent.push({ id, flags, message });
    const Results = message.body.Actions.map((action) => ({ ActionId: action.Id, Value: answerTo(action) }));
    const body = JSON.stringify({ Results });
    return JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
  }
}

/**
 * @param {string} text
 * @returns {Message}
 */
function readMessage(text) {
  /** @type {unknown} */
  const message = JSON.parse(text);
  return /** @type {Message} */ (message);
}

/**
 * @param {unknown} window
 * @returns {Library}
 */
function libraryOf(window) {
  const { OfficeExtension, Word } = /** @type {Partial<Library>} */ (window);
  if (!OfficeExtension || !Word) throw new Error("The file is no client library of Word");
  return { OfficeExtension, Word };
}

/** @param {number} id */
function reference(id) {
  return { _ReferenceId: `r${id}` };
}

/**
 * "x" for each property that is asked for, under its wire name, and two items.
 *
 * @param {Action} action
 */
function answerTo({ Id, ActionType, QueryInfo }) {
  if (ActionType === INSTANTIATE) return reference(Id);
  if (ActionType !== QUERY) return "x";
  const values = (QueryInfo?.Select ?? []).map(
    (name) => /** @type {const} */ ([name.charAt(0).toUpperCase() + name.slice(1), "x"]),
  );
  return { ...reference(0), ...Object.fromEntries(values), _Items: [reference(1), reference(2)] };
}
