import { readRequest, ResponseType, writeResponse } from "../../../../src/preview/page/protocol/XdmMessage";

const message = {
  _messageType: 0,
  _actionType: 0,
  _actionName: "executeMethod",
  _conversationId: "c",
  _correlationId: 7,
  _data: { a: 1 },
};

describe("readRequest", () => {
  it("reads a request of the client library", () => {
    expect(readRequest(JSON.stringify(message))).toEqual({
      actionType: 0,
      actionName: "executeMethod",
      conversationId: "c",
      correlationId: 7,
      data: { a: 1 },
    });
  });

  it.each([
    ["text that is not JSON", "webpackHotUpdate"],
    ["an object that is not text", { ...message }],
    ["a response", JSON.stringify({ ...message, _messageType: 1 })],
    ["a request without a name", JSON.stringify({ ...message, _actionName: undefined })],
    ["null", "null"],
  ])("takes %s for none", (_, data) => {
    expect(readRequest(data)).toBeUndefined();
  });
});

describe("writeResponse", () => {
  it("answers in the same conversation, under the same number", () => {
    const request = readRequest(JSON.stringify(message))!;
    expect(JSON.parse(writeResponse(request, ResponseType.forCalling, { Error: 0 }))).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _actionName: "executeMethod",
      _conversationId: "c",
      _correlationId: 7,
      _errorCode: 0,
      _data: { Error: 0 },
    });
  });
});
