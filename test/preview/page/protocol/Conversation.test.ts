import { Conversation, type ConversationAnswers } from "../../../../src/preview/page/protocol/Conversation";

const REQUEST = {
  ...{ _messageType: 0, _actionType: 0, _actionName: "executeMethod", _conversationId: "c", _correlationId: 7 },
  _data: { a: 1 },
};

let frame: HTMLIFrameElement;
let sent: jest.SpyInstance;
let talk: Conversation | null = null;

beforeEach(() => {
  frame = document.body.appendChild(document.createElement("iframe"));
  sent = jest.spyOn(frame.contentWindow!, "postMessage").mockImplementation(() => undefined);
});

afterEach(() => {
  talk?.end();
  frame.remove();
  jest.restoreAllMocks();
});

function conversation(invoke: ConversationAnswers["invoke"], more: Partial<ConversationAnswers> = {}): Conversation {
  talk = new Conversation("c", frame, { invoke, ...more });
  return talk;
}

/** A message that the page gets; of the frame and its origin where nothing else is said. */
async function hear(request: object, more: Partial<MessageEventInit> = {}): Promise<void> {
  const from = { source: frame.contentWindow, origin: window.location.origin };
  window.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(request), ...from, ...more }));
  await new Promise((resolve) => setImmediate(resolve));
}

const answers = () => sent.mock.calls.map(([message]: [string]) => JSON.parse(message) as Record<string, unknown>);

test("the frame is answered, at our own origin and nowhere else", async () => {
  conversation((method, data) => Promise.resolve({ method, data }));
  await hear(REQUEST);
  expect(answers()).toMatchObject([
    { _messageType: 1, _correlationId: 7, _errorCode: 0, _data: { method: "executeMethod", data: { a: 1 } } },
  ]);
  expect(sent).toHaveBeenCalledWith(expect.any(String), window.location.origin);
});

test.each<[string, () => [object, Partial<MessageEventInit>]]>([
  ["another window", () => [REQUEST, { source: window }]],
  ["no window", () => [REQUEST, { source: null }]],
  ["another origin", () => [REQUEST, { origin: "https://example.com" }]],
  ["another conversation", () => [{ ...REQUEST, _conversationId: "d" }, {}]],
])("what comes from %s is not heard", async (_, message) => {
  const invoke = jest.fn();
  conversation(invoke);
  await hear(...message());
  expect([invoke.mock.calls, answers()]).toEqual([[], []]);
});

test("a call that fails is told as failed", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  conversation(() => Promise.reject(new Error("no")));
  await hear(REQUEST);
  expect(answers()).toMatchObject([{ _errorCode: -2, _data: null }]);
  expect(told).toHaveBeenCalledTimes(1);
});

test("a frame hears of an event from when it asks to until it asks not to", async () => {
  const [registered, unregistered] = [jest.fn(), jest.fn()];
  const made = conversation(jest.fn(), { registered, unregistered });
  const event = { ...REQUEST, _actionName: "selectionChanged" };
  expect(made.fire("selectionChanged", 1)).toBe(false);
  const listens = made.listensTo("selectionChanged");
  await hear({ ...event, _actionType: 1 });
  await listens;
  await made.listensTo("selectionChanged");
  expect(registered).toHaveBeenCalledWith("selectionChanged", { a: 1 });
  expect(made.fire("selectionChanged", 2)).toBe(true);
  await hear({ ...event, _actionType: 2 });
  expect(unregistered).toHaveBeenCalledWith("selectionChanged");
  expect(made.fire("selectionChanged", 3)).toBe(false);
  expect(answers()).toMatchObject([
    { _responseType: 0, _data: { Error: 0 } },
    { _responseType: 1, _data: 2 },
    { _responseType: 0, _data: { Error: 0 } },
  ]);
});

test("a conversation that has ended hears nothing", async () => {
  const invoke = jest.fn();
  conversation(invoke).end();
  await hear(REQUEST);
  expect(invoke).not.toHaveBeenCalled();
});
