import { HostError } from "./HostError";

/** Width and height in percent of Word's window. */
const SIZE = { width: 30, height: 30 };

/**
 * Shows one of our pages in a dialog over Word, and waits until the user closes it. Rejects with HostError where Word shows
 * none, as when another dialog is open.
 */
export function showDialog(page: string): Promise<void> {
  const address = new URL(page, window.location.href).href;
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        reject(new HostError("busy", error));
        return;
      }
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}
