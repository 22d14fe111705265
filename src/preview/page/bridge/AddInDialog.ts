import { DialogMessage } from "../protocol/dispatchIds";
import { isRecord } from "../protocol/XdmMessage";
import type { AddInFrameOptions } from "./AddInFrameOptions";

/** The frame of the dialog's page, as far as the dialog has to do with it. */
interface DialogFrame {
  load(): void;
  unload(): void;
  messageFromParent(message: string): void;
}

/** What a dialog has from the frame that opens it. */
export interface DialogOpener {
  /** The dialog's accessible name. */
  name: string;
  /** Makes the frame of the dialog's page. */
  frame(container: HTMLElement, options: AddInFrameOptions): DialogFrame;
  /** Hears what the dialog says, and that the user closed it, in the library's form. */
  tell(message: object): void;
}

/**
 * A dialog that the add-in shows inside Word's window (displayDialogAsync with displayInIframe). Those that are windows
 * of their own the client library opens by itself.
 */
export class AddInDialog {
  readonly frame: DialogFrame;
  private readonly element = document.createElement("dialog");

  /** @param options the library's `targetId`: url, width and height in percent of the window, as JSON */
  constructor(
    options: string,
    private readonly opener: DialogOpener,
  ) {
    const { url, width, height } = readOptions(options);
    this.element.className = "add-in-dialog";
    this.element.setAttribute("aria-label", opener.name);
    this.element.style.width = `${width}%`;
    this.element.style.height = `${height}%`;
    const content = document.createElement("div");
    this.element.append(this.closeButton(), content);
    this.element.addEventListener("cancel", () => {
      this.opener.tell({ messageType: DialogMessage.closed });
    });
    this.element.addEventListener("close", () => {
      this.close();
    });
    this.frame = opener.frame(content, {
      url,
      title: opener.name,
      onMessageToParent: (messageContent) => {
        this.opener.tell({
          messageType: DialogMessage.received,
          messageContent,
          messageOrigin: window.location.origin,
        });
      },
    });
    document.body.append(this.element);
    this.frame.load();
    this.element.showModal();
  }

  close(): void {
    this.frame.unload();
    this.element.remove();
  }

  private closeButton(): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "close";
    button.textContent = "Lukk";
    button.addEventListener("click", () => {
      this.opener.tell({ messageType: DialogMessage.closed });
      this.close();
    });
    return button;
  }
}

function readOptions(text: string): { url: string; width: number; height: number } {
  const options: unknown = JSON.parse(text);
  const { url, width, height } = isRecord(options) ? options : {};
  return {
    url: typeof url === "string" ? url : "about:blank",
    width: typeof width === "number" ? width : 80,
    height: typeof height === "number" ? height : 80,
  };
}
