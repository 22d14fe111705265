import { ActionType, readRequest, ResponseType, ResultCode, writeResponse, type XdmRequest } from "./XdmMessage";

/** What the host page does with the requests of one frame. */
export interface ConversationAnswers {
  /** The answer to a call, as the library expects it for `method`; a rejection is told to the library as a failed call. */
  invoke(method: string, data: unknown): Promise<unknown>;
  registered?(event: string, data: unknown): void;
  unregistered?(event: string): void;
}

/** The host page's end of the talk with the Office.js of one frame. It hears only that frame, and only the origin it was made for. */
export class Conversation {
  private readonly registrations = new Map<string, XdmRequest>();
  private readonly waiting = new Map<string, () => void>();
  private readonly origin: string;

  constructor(
    readonly id: string,
    private readonly frame: HTMLIFrameElement,
    private readonly answers: ConversationAnswers,
  ) {
    this.origin = new URL(frame.src, window.location.href).origin;
    window.addEventListener("message", this.receive);
  }

  /** Tells the frame of an event. False where it has not asked to hear of it. */
  fire(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (registration) this.send(writeResponse(registration, ResponseType.forEventing, data));
    return registration !== undefined;
  }

  /** Fulfilled as soon as the frame listens to the event. */
  async listensTo(event: string): Promise<void> {
    if (this.registrations.has(event)) return;
    await new Promise<void>((resolve) => this.waiting.set(event, resolve));
  }

  end(): void {
    window.removeEventListener("message", this.receive);
  }

  private readonly receive = (message: MessageEvent<unknown>): void => {
    if (message.source !== this.frame.contentWindow || message.origin !== this.origin) return;
    const request = readRequest(message.data);
    if (request?.conversationId === this.id) void this.answer(request);
  };

  private async answer(request: XdmRequest): Promise<void> {
    const { actionName, data } = request;
    if (request.actionType === ActionType.registerEvent) {
      this.registrations.set(actionName, request);
      this.answers.registered?.(actionName, data);
      this.send(writeResponse(request, ResponseType.forCalling, { Error: 0 }));
      this.waiting.get(actionName)?.();
      return;
    }
    if (request.actionType === ActionType.unregisterEvent) {
      this.registrations.delete(actionName);
      this.answers.unregistered?.(actionName);
      this.send(writeResponse(request, ResponseType.forCalling, { Error: 0 }));
      return;
    }
    try {
      this.send(writeResponse(request, ResponseType.forCalling, await this.answers.invoke(actionName, data)));
    } catch (error) {
      console.error(`The preview could not answer ${actionName}.`, error);
      this.send(writeResponse(request, ResponseType.forCalling, null, ResultCode.errorHandlingRequest));
    }
  }

  private send(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }
}
