import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addLaterArguments } from "../src/preview/client/laterArguments";
import { addWordApi14 } from "../src/preview/client/wordApi14";
import { addWordApi15 } from "../src/preview/client/wordApi15";
import { addWordApiDesktop13 } from "../src/preview/client/wordApiDesktop13";
import { supports } from "../src/preview/host/requirementSets";
import { documentSettings } from "./documentSettings";
import { WordHost, type HostSettings } from "../src/preview/host/WordHost";

const LIBRARY = "@microsoft/office-js/dist/word-web-16.00.js";

/** Office.PlatformType of each. */
const OFFICE_PLATFORMS = { windows: "PC", mac: "Mac", web: "OfficeOnline", ipad: "iOS", ltsc2024: "PC" } as const;

/** As Office.DocumentMode. */
const DocumentMode = { ReadOnly: "readOnly", ReadWrite: "readWrite" };

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: {
    readonly body: { readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[] };
  };
}

/** A document that is open in the stand-in for Word. `Word.run` of the test goes to the one that was opened last. */
export interface OpenDocument {
  readonly host: WordHost;
  /** Batches that somebody waited for; releasing what a run had tracked is not one of them. */
  roundTrips(): number;
  /** Resolves when no batch is under way, such as the one in which a run lets go of its objects. */
  quiet(): Promise<void>;
  /** Characters of all answers since the document was opened. */
  bytesAnswered(): number;
  /** The text of the answers, the latest last. */
  answers(): readonly string[];
  /** Batches from now on are held until `release` lets each of them go. */
  hold(release: (deliver: () => Promise<void>) => Promise<void>): void;
}

interface Current {
  readonly host: WordHost;
  readonly settings: ReturnType<typeof documentSettings>;
  trips: number;
  underWay: number;
  readonly answers: string[];
  release: (deliver: () => Promise<void>) => Promise<void>;
}

let opened: Current | null = null;
let bridge: Bridge | null = null;

function isCleanup({ message }: BridgeMessage): boolean {
  const named = message.body.Actions.filter((action) => action.ActionType !== 1);
  return named.length > 0 && named.every((action) => action.Name === "_RemoveReference");
}

async function answer(text: string): Promise<void> {
  const message = JSON.parse(text) as BridgeMessage;
  const target = opened;
  if (!target || !bridge) throw new Error("No document is open");
  const cleanup = isCleanup(message);
  target.underWay += 1;
  let body = "";
  const deliver = async (): Promise<void> => {
    body = JSON.stringify(await target.host.answer(message.message.body));
  };
  await (cleanup ? deliver() : target.release(deliver));
  target.underWay -= 1;
  if (!cleanup) {
    target.trips += 1;
    target.answers.push(body);
  }
  const reply = { id: message.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } };
  bridge.onMessageFromHost?.(JSON.stringify(reply));
}

function isSetSupported(name: string, version = "1.1"): boolean {
  return opened !== null && supports(opened.host.settings.platform, name, version);
}

/** Loads Microsoft's client library into the test's window, unmodified, once. */
function loadLibrary(): void {
  if (bridge) return;
  bridge = { sendMessageToHost: (text) => void answer(text) };
  Object.assign(window, { _richApiNativeBridge: bridge });
  const path = createRequire(`${process.cwd()}/package.json`).resolve(LIBRARY);
  window.eval(readFileSync(path, "utf8"));
  addWordApi14(window);
  addWordApi15(window);
  addWordApiDesktop13(window);
  addLaterArguments(window);
  const context = {
    displayLanguage: "nb-NO",
    contentLanguage: "nb-NO",
    requirements: { isSetSupported },
    document: {
      get settings(): ReturnType<typeof documentSettings> | undefined {
        return opened?.settings;
      },
      get mode(): string {
        return opened?.host.settings.readOnly === true ? DocumentMode.ReadOnly : DocumentMode.ReadWrite;
      },
    },
    get platform(): string | undefined {
      return opened === null ? undefined : OFFICE_PLATFORMS[opened.host.settings.platform];
    },
  };
  const PlatformType = { OfficeOnline: OFFICE_PLATFORMS.web };
  const AsyncResultStatus = { Succeeded: "succeeded", Failed: "failed" };
  Object.assign(window, { Office: { context, PlatformType, DocumentMode, AsyncResultStatus } });
}

/** Opens a .docx in the stand-in for Word, as `Word.run` of the test and of the code under test meet it. */
export async function openInWord(
  docx: ArrayBuffer | Uint8Array,
  settings: Partial<HostSettings> = {},
): Promise<OpenDocument> {
  loadLibrary();
  const host = await WordHost.open(docx, settings);
  const current: Current = {
    host,
    settings: documentSettings(host),
    trips: 0,
    underWay: 0,
    answers: [],
    release: (deliver) => deliver(),
  };
  opened = current;
  return {
    host: current.host,
    roundTrips: () => current.trips,
    quiet: async () => {
      while (current.underWay > 0) await new Promise((resolve) => setImmediate(resolve));
    },
    bytesAnswered: () => current.answers.reduce((sum, text) => sum + text.length, 0),
    answers: () => current.answers,
    hold: (release) => {
      current.release = release;
    },
  };
}
