import { notShown } from "./showDialog";

/** In percent of the screen: the window is to be moved to the projector, and made as large as it is. */
const SIZE = { width: 80, height: 80 };

/** A window of its own that shows one of our pages, and with which we talk. */
export interface BigScreen {
  readonly tell: (message: string) => void;
  readonly close: () => void;
}

/** What a window has to say. */
export interface ScreenEvents {
  readonly onMessage: (message: string) => void;
  /** It is there no more: closed, or its page could not be had. */
  readonly onClosed: (why: "closed" | "unreached") => void;
}

/** Office's code for a dialog that the user has closed; its others tell that the page is not shown. */
const CLOSED = 12006;

/** Whether Word can show a window that hears what we tell it. */
export function hasBigScreen(): boolean {
  return Office.context.requirements.isSetSupported("DialogApi", "1.2");
}

/**
 * Shows one of our pages in a window of its own, beside the pane, which stays in use. To be called from a click, or browsers
 * do not let it come up. Rejects with HostError where none is shown.
 */
export function openBigScreen(page: string, events: ScreenEvents): Promise<BigScreen> {
  const address = new URL(page, window.location.href).href;
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, promptBeforeOpen: false }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        reject(notShown(error));
        return;
      }
      resolve(listenTo(value, events));
    });
  });
}

function listenTo(dialog: Office.Dialog, { onMessage, onClosed }: ScreenEvents): BigScreen {
  const { DialogMessageReceived, DialogEventReceived } = Office.EventType;
  dialog.addEventHandler(DialogMessageReceived, (event) => {
    if ("message" in event && isOurs(event.origin)) onMessage(event.message);
  });
  dialog.addEventHandler(DialogEventReceived, (event) => {
    if ("error" in event) onClosed(event.error === CLOSED ? "closed" : "unreached");
  });
  return {
    tell: (message) => {
      dialog.messageChild(message, { targetOrigin: window.location.origin });
    },
    close: () => {
      dialog.close();
    },
  };
}

/** Older versions tell no origin: there only our own page can be in the window. */
function isOurs(origin: string | undefined): boolean {
  return origin === undefined || origin === window.location.origin;
}
