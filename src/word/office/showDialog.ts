import { HostError, type HostErrorCode } from "../HostError";

/** Width and height in percent of Word's window. */
const SIZE = { width: 30, height: 30 };

/** Office's codes for a dialog that is not shown (dialog-handle-errors-events). */
const CODES: Readonly<Record<number, HostErrorCode>> = {
  12007: "busy",
  12009: "popupBlocked",
  12011: "popupBlocked",
};

/**
 * Shows one of our pages in a dialog over Word, and waits until the user closes it. Rejects with HostError where none is shown:
 * "busy" where another dialog is open, "popupBlocked" where the browser or the user does not let it come up.
 */
export function showDialog(page: string): Promise<void> {
  const address = new URL(page, window.location.href).href;
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        reject(notShown(error));
        return;
      }
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}

/** Why a dialog is not shown. */
export function notShown(error: Office.Error): HostError {
  return new HostError(CODES[error.code] ?? "unknown", error);
}
