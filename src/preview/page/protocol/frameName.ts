/** What the window of a frame must be called for Office.js to start in it, and to know whom to talk to. */
export interface FrameIdentity {
  conversationId: string;
  controlId: string;
  language: string;
  isDialog: boolean;
}

/**
 * The `window.name` of an add-in's frame in Word on the web. office.js takes `hostInfo` (host, platform, version,
 * language, correlation, dialog, logging, flags) from it and the client library `xdmInfo`. "disableLogging" keeps
 * Microsoft's telemetry from being loaded.
 */
export function frameName({ conversationId, controlId, language, isDialog }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: [
      "Word",
      "Web",
      "16.01",
      language,
      conversationId,
      isDialog ? "isDialog" : "",
      "disableLogging",
      "0",
    ].join("|"),
    xdmInfo: [conversationId, controlId, window.location.origin].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}
