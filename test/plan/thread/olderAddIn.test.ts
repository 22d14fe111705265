import { encodePart } from "../../../src/plan/stored/encodePart";
import { adoptPart } from "../../../src/plan/stored/adoptPart";
import { decodeParts } from "../../../src/plan/stored/decodeParts";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { emptyStore, withFound } from "../../../src/plan/stored/Store";
import { NEEDS, words } from "./threadPlan";

// The add-in of the time before today's format: it is told from today's by the version that it knows alone.
jest.mock("../../../src/plan/stored/xml/namespace", () => ({ NAMESPACE: "urn:kompetanseplan:1", VERSION: 1 }));

const written = encodePart(words, NEEDS, { revision: 3, by: "new", seen: {} }).replace('version="1"', 'version="2"');

test("an older add-in leaves a part of today's unread, and says so", () => {
  const { plan, parts, warnings } = decodeParts([written], "nb");
  expect([plan, parts, warnings]).toEqual([emptyPlan("nb"), [null], [{ code: "partNewer", index: 0, part: NEEDS }]]);
});

test("an older add-in that meets a part of today's while it is open never writes over it", () => {
  const store = withFound(emptyStore("old"), NEEDS, "1");
  const adopted = adoptPart({ plan: emptyPlan("nb"), store }, { id: "1", xml: written });
  expect(adopted.arrived).toBeNull();
  expect(adopted.store.parts[NEEDS]).toMatchObject({ id: "1", newer: true });
});
