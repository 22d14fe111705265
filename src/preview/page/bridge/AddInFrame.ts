import { appContext } from "../protocol/appContext";
import { Conversation } from "../protocol/Conversation";
import { ErrorCode, EventName, HostAction, MethodId } from "../protocol/dispatchIds";
import { frameName } from "../protocol/frameName";
import { isRecord } from "../protocol/XdmMessage";
import { AddInDialog } from "./AddInDialog";
import type { AddInFrameOptions } from "./AddInFrameOptions";
import type { HostPage } from "./HostPage";
import type { RichApiBridge } from "./RichApiBridge";

const CONTROL_ID = "kompetanseplan-preview";

/** A page of the add-in in an iframe, run as Word on the web runs it: the task pane, the ribbon's functions, a dialog. */
export class AddInFrame {
  private element: HTMLIFrameElement | undefined;
  private conversation: Conversation | undefined;
  private bridge: RichApiBridge | undefined;
  private dialog: AddInDialog | undefined;
  private readonly completions = new Map<string, () => void>();

  constructor(
    private readonly container: HTMLElement,
    private readonly page: HostPage,
    private readonly options: AddInFrameOptions,
  ) {}

  /**
   * Starts the page anew, with the settings of now; what it had not saved is gone, as when Word drops a pane. A batch that
   * the host has received is carried out, but its answer goes nowhere.
   */
  load(): void {
    this.unload();
    this.bridge = this.page.connect();
    const conversationId = crypto.randomUUID();
    const element = document.createElement("iframe");
    element.title = this.options.title;
    element.name = frameName({
      conversationId,
      controlId: CONTROL_ID,
      language: this.page.settings().language,
      isDialog: this.options.onMessageToParent !== undefined,
    });
    element.src = this.options.url;
    this.conversation = new Conversation(conversationId, element, {
      invoke: (method, data) => this.invoke(method, data),
      registered: (event, data) => {
        this.registered(event, data);
      },
      unregistered: (event) => {
        this.unregistered(event);
      },
    });
    this.container.replaceChildren(element);
    this.element = element;
  }

  unload(): void {
    this.conversation?.end();
    this.dialog?.close();
    this.element?.remove();
    for (const complete of this.completions.values()) complete();
    this.completions.clear();
  }

  /** Runs a function of the ribbon, as `Office.actions.associate` names it; fulfilled at its `event.completed()`. */
  async runFunction(name: string, controlId: string): Promise<void> {
    await this.conversation?.listensTo(EventName.appCommandInvoked);
    const invocation = crypto.randomUUID();
    const completed = new Promise<void>((resolve) => this.completions.set(invocation, resolve));
    const event = JSON.stringify({ source: { id: controlId } });
    this.conversation?.fire(EventName.appCommandInvoked, { 0: invocation, 1: name, 2: event });
    await completed;
  }

  /** Tells the page that the selection has moved, where it listens to that. */
  selectionChanged(): void {
    this.conversation?.fire(EventName.documentSelectionChanged, {});
  }

  /** Hands the page of a dialog what its opener's messageChild says. */
  messageFromParent(message: string): void {
    const data = { messageType: 0, messageContent: message, messageOrigin: window.location.origin };
    this.conversation?.fire(EventName.dialogParentMessageReceived, data);
  }

  private async invoke(method: string, data: unknown): Promise<unknown> {
    if (method === "ContextActivationManager_getAppContextAsync") return this.context();
    if (method === "ContextActivationManager_notifyHost") return this.notified(data);
    if (method === "executeMethod") return { Version: 1, ...(await this.execute(data)) };
    throw new Error("The preview has no such method.");
  }

  private context(): object {
    return appContext({
      controlId: CONTROL_ID,
      settings: this.page.settings(),
      documentUrl: this.page.documentUrl(),
      documentSettings: this.page.documentSettings().all(),
      addInName: this.page.addInName(),
    });
  }

  private notified(data: unknown): null {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (action === HostAction.tabExit || action === HostAction.ctrlF6Exit) this.page.leaveFrame("after");
    if (action === HostAction.tabExitShift || action === HostAction.ctrlF6ExitShift) this.page.leaveFrame("before");
    return null;
  }

  private async execute(request: unknown): Promise<{ Error: number } & Record<PropertyKey, unknown>> {
    switch (dispatchId(request)) {
      case MethodId.executeRichApiRequest:
        return this.bridge?.answer(request) ?? { Error: ErrorCode.internalError };
      case MethodId.saveSettings:
        return { Error: this.saveSettings(request) };
      case MethodId.loadSettings:
        return { Error: ErrorCode.success, ...this.page.documentSettings().load() };
      case MethodId.getFileProperties:
        return { Error: ErrorCode.success, 0: { 1: this.page.documentUrl() } };
      case MethodId.appCommandInvocationCompleted:
        this.completions.get(field(request, "0"))?.();
        return { Error: ErrorCode.success };
      case MethodId.messageParent:
        this.options.onMessageToParent?.(field(request, "messageToParent"));
        return { Error: ErrorCode.success };
      case MethodId.messageChild:
        this.dialog?.frame.messageFromParent(field(request, "messageContent"));
        return { Error: ErrorCode.success };
      default:
        return { Error: ErrorCode.operationNotSupported };
    }
  }

  private saveSettings(request: unknown): number {
    try {
      this.page.documentSettings().save(request);
      return ErrorCode.success;
    } catch (error) {
      console.warn("The add-in's settings could not be saved.", error);
      return ErrorCode.internalError;
    }
  }

  private registered(event: string, data: unknown): void {
    if (event === EventName.dialogNotificationShown) this.options.onAttention?.(true);
    if (event === EventName.dialogMessageReceived) {
      this.dialog = new AddInDialog(field(data, "targetId"), {
        name: this.page.addInName(),
        frame: (container, options) => new AddInFrame(container, this.page, options),
        tell: (message) => this.conversation?.fire(event, message),
      });
    }
  }

  private unregistered(event: string): void {
    if (event === EventName.dialogNotificationShown) this.options.onAttention?.(false);
    if (event === EventName.dialogMessageReceived) this.dialog?.close();
  }
}

function dispatchId(request: unknown): unknown {
  const method = isRecord(request) ? request.DdaMethod : undefined;
  return isRecord(method) ? method.DispatchId : undefined;
}

function field(request: unknown, name: string): string {
  const value = isRecord(request) ? request[name] : undefined;
  return typeof value === "string" ? value : "";
}
