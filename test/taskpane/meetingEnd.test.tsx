import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Plan } from "../../src/plan/Plan";
import { addMeeting, changeMeeting, changeTreated, meetingsOf } from "../../src/plan/questions/meetings";
import { discussionOf } from "../../src/plan/questions/questionState";
import { dateText } from "../../src/plan/values/exactDate";
import { isoToday } from "../../src/plan/values/isoToday";
import { opened } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { openLeaders, twoOfTopic } from "./leadersPage";
import { findPage, type OpenPane } from "./renderPane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** A meeting about a question, of which something was said. */
async function met(): Promise<{ readonly plan: Plan; readonly item: string }> {
  const [{ id: item }] = await twoOfTopic();
  const { plan, id } = addMeeting(emptyPlan("nb"), "Ledermøte", [item]);
  return { plan: changeTreated(changeMeeting(plan, id, "at", item), id, item, "said", "Ti går av"), item };
}

/** Opens a part of the page of the meeting. */
async function openMeeting(plan: Plan, part: string): Promise<OpenPane> {
  const pane = await openLeaders(plan);
  await pane.user.click(await button(/^Ledermøte/));
  await findPage("Ledermøte");
  await pane.user.click(await button(part));
  return pane;
}

async function savedPlan(ready: (plan: Plan) => void): Promise<void> {
  await waitFor(async () => {
    ready((await opened()).plan);
  });
}

test("a meeting without a date is asked for its day before it is held, today at first", async () => {
  const { plan, item } = await met();
  const pane = await openMeeting(plan, "Referat");
  const day = await screen.findByRole("combobox", { name: "Når ble møtet holdt?" });
  expect(day).toHaveValue(dateText(isoToday()));
  fireEvent.change(day, { target: { value: "" } });
  expect(await button("Møtet er holdt")).toHaveAttribute("aria-disabled", "true");
  await pane.user.click(await button("Møtet er holdt"));
  expect(screen.queryByText("Møtet er holdt.")).toBeNull();
  fireEvent.change(day, { target: { value: "12.5.2027" } });
  await pane.user.click(await button("Møtet er holdt"));
  expect(screen.getByText("Møtet er holdt.")).toBeVisible();
  await savedPlan((saved) => {
    expect(meetingsOf(saved)).toMatchObject([{ date: "2027-05-12", held: "true" }]);
    expect(discussionOf(saved, item)?.when).toBe("2027-05-12");
  });
});

test("a meeting that has a date is not asked for it again", async () => {
  const { plan } = await met();
  const id = meetingsOf(plan)[0]!.id;
  await openMeeting(changeMeeting(plan, id, "date", "2027-05-12"), "Referat");
  await button("Møtet er holdt");
  expect(screen.queryByRole("combobox", { name: "Når ble møtet holdt?" })).toBeNull();
});

test("a meeting without minutes is deleted at once, and the list of meetings comes up", async () => {
  const { plan } = await met();
  const pane = await openMeeting(plan, "Forbered");
  await pane.user.click(await button("Slett møtet"));
  await findPage("For ledere");
  expect(screen.queryByRole("button", { name: /^Ledermøte/ })).toBeNull();
});

describe("a meeting whose minutes stand in the document is deleted only after a question:", () => {
  async function asked(): Promise<OpenPane> {
    const pane = await openMeeting((await met()).plan, "Referat");
    await pane.user.click(await button("Sett inn referatet"));
    await button("Oppdater referatet");
    await pane.user.click(await button("Forbered"));
    await pane.user.click(await button("Slett møtet"));
    await screen.findByText("Referatet fra møtet står i dokumentet.");
    return pane;
  }
  const texts = async ({ word }: OpenPane): Promise<string> => (await linesOf(word.host)).join("\n");

  test("nothing happens where the user regrets it", async () => {
    const pane = await asked();
    expect(await button("Slett møtet og referatet")).toHaveFocus();
    await pane.user.click(await button("Avbryt"));
    expect(await button("Slett møtet")).toHaveFocus();
    expect(await texts(pane)).toContain("* Ti går av");
  });

  test("the minutes stay", async () => {
    const pane = await asked();
    await pane.user.click(await button("Slett møtet, la referatet stå"));
    await findPage("For ledere");
    await savedPlan((saved) => {
      expect(meetingsOf(saved)).toEqual([]);
    });
    expect(await texts(pane)).toContain("* Ti går av");
  });

  test("the minutes go too", async () => {
    const pane = await asked();
    await pane.user.click(await button("Slett møtet og referatet"));
    await waitFor(async () => {
      expect(await texts(pane)).not.toContain("Ti går av");
    });
    await savedPlan((saved) => {
      expect(meetingsOf(saved)).toEqual([]);
    });
  });
});

test("a row of the log that stays behind is told before the meeting is deleted", async () => {
  const pane = await openMeeting((await met()).plan, "Referat");
  await pane.user.click(await button("Møtet er holdt"));
  await pane.user.click(await button("Før i loggen"));
  await button("Åpne loggen");
  await pane.user.click(await button("Forbered"));
  await pane.user.click(await button("Slett møtet"));
  expect(screen.getByText("Raden om møtet i loggen blir stående.")).toBeVisible();
  await pane.user.click(await button("Slett møtet likevel"));
  await savedPlan((saved) => {
    expect(meetingsOf(saved)).toEqual([]);
    expect(saved.tables["own.vedtakslogg"]?.rows.map(({ cells }) => cells.case)).toContain("Ledermøte");
  });
});

test("the next meeting keeps its name while the field for it is empty", async () => {
  await openLeaders((await met()).plan);
  const name = within(screen.getByRole("region", { name: "Neste møte" })).getByRole("textbox");
  fireEvent.change(name, { target: { value: "" } });
  expect(name).toHaveValue("");
  expect(await button(/^Ledermøte/)).toBeVisible();
  fireEvent.blur(name);
  expect(name).toHaveValue("Ledermøte");
});
