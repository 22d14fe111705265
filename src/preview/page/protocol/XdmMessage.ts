/**
 * The messages that Office.js and its host page send one another in Word on the web, as
 * `Microsoft.Office.Common.XdmCommunicationManager` in @microsoft/office-js/dist/word-web-16.00.debug.js writes them:
 * JSON text through `postMessage`.
 */
export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;
export const ResultCode = { noError: 0, errorHandlingRequest: -2 } as const;

/** What the library asks of the host page. `actionName` is a method, or the name of an event to hear of. */
export interface XdmRequest {
  actionType: number;
  actionName: string;
  conversationId: string;
  correlationId: number;
  data: unknown;
}

/** The request in a message, or undefined where the message is something else (webpack's, an extension's ...). */
export function readRequest(message: unknown): XdmRequest | undefined {
  const fields = typeof message === "string" ? parse(message) : undefined;
  if (
    fields?._messageType !== MessageType.request ||
    typeof fields._actionType !== "number" ||
    typeof fields._actionName !== "string" ||
    typeof fields._conversationId !== "string" ||
    typeof fields._correlationId !== "number"
  ) {
    return undefined;
  }
  return {
    actionType: fields._actionType,
    actionName: fields._actionName,
    conversationId: fields._conversationId,
    correlationId: fields._correlationId,
    data: fields._data,
  };
}

/** The message that answers a request, or, `forEventing`, tells that the event of that registration happened. */
export function writeResponse(
  request: XdmRequest,
  responseType: (typeof ResponseType)[keyof typeof ResponseType],
  data: unknown,
  errorCode: number = ResultCode.noError,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: window.location.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True for an object whose fields may be read one by one. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
