/** `OSF.DDA.MethodDispId` of the client library: the host's methods that the preview answers. */
export const MethodId = {
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  executeRichApiRequest: 93,
  appCommandInvocationCompleted: 94,
  messageParent: 144,
  messageChild: 145,
} as const;

/** `OSF.DDA.ErrorCodeManager.errorCodes`: what `Error` in an answer can be. */
export const ErrorCode = { success: 0, internalError: 5001, operationNotSupported: 5000 } as const;

/** `OSF.AgaveHostAction`: what the frame notifies the host page of, as far as the preview acts on it. */
export const HostAction = { ctrlF6Exit: 5, ctrlF6ExitShift: 6, tabExit: 13, tabExitShift: 14 } as const;

/** `OSF.DialogMessageType`. */
export const DialogMessage = { received: 0, closed: 12006 } as const;

/** `Office.EventType` and the library's own events, by the names that they have on the wire. */
export const EventName = {
  appCommandInvoked: "appCommandInvoked",
  documentSelectionChanged: "documentSelectionChanged",
  dialogMessageReceived: "dialogMessageReceived",
  dialogParentMessageReceived: "dialogParentMessageReceived",
  dialogNotificationShown: "dialogNotificationShown",
} as const;
