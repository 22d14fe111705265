import { countedVotes, readVotes, tallyOf, votesText } from "../../../src/plan/questions/votes";
import { phasesText, readPhases } from "../../../src/plan/questions/phases";

const vote = (alternative: string, count: string) => ({ alternative, count });

test("a show of hands is a line for each alternative, whatever signs the alternatives have", () => {
  const votes = [vote("Start kl. 10:30", "4"), vote("Nei", ""), vote("", "")];
  expect(votesText(votes)).toBe("Start kl. 10:30: 4\nNei: \n");
  expect(readVotes(votesText(votes))).toEqual(votes);
  expect(readVotes("Ja uten tall")).toEqual([vote("Ja uten tall", "")]);
  expect(readVotes("")).toEqual([]);
});

test("what most hands were shown for is told, and several where as many were", () => {
  expect(tallyOf([vote("Ja", "4"), vote("Nei", "3")])).toEqual({ alternatives: ["Ja"], count: 4 });
  expect(tallyOf([vote("Ja", "4"), vote("Nei", " 4 ")])).toEqual({ alternatives: ["Ja", "Nei"], count: 4 });
});

test("one alternative, none with a number, and no hands are no result", () => {
  expect(tallyOf([vote("Ja", "4"), vote("Nei", "")])).toBeNull();
  expect(tallyOf([vote("Ja", "0"), vote("Nei", "0")])).toBeNull();
  expect(countedVotes([vote("Ja", "fire"), vote("", "3")])).toEqual([]);
});

test("the phases of a question have the usual minutes until others are chosen", () => {
  expect(readPhases("igp")).toEqual({ alone: 2, group: 10, plenary: 15 });
  expect(readPhases(phasesText({ alone: 1, group: 0, plenary: 120 }))).toEqual({ alone: 1, group: 0, plenary: 120 });
  expect(readPhases("")).toBeNull();
  expect(readPhases("igp mange")).toBeNull();
  expect(phasesText(null)).toBe("");
});
