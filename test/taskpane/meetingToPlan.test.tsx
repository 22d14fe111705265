import { fireEvent, screen, waitFor } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { addMeeting, changeTreated } from "../../src/plan/questions/meetings";
import { opened } from "../actions/inPlan";
import { openLeaders, twoOfTopic } from "./leadersPage";
import { findPage } from "./renderPane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("what is to be followed up becomes a measure with who and when, which leads back to its question", async () => {
  const [{ id: item, text }] = await twoOfTopic();
  const { plan, id } = addMeeting(emptyPlan("nb"), "Ledermøte", [item]);
  const said = [
    ["said", "Ti går av"],
    ["decided", "Vi trenger flere fagarbeidere"],
    ["follow", "Lage et lederprogram"],
    ["who", "HR-sjef"],
    ["when", "2027-09-01"],
  ] as const;
  const pane = await openLeaders(
    said.reduce((current, [field, words]) => changeTreated(current, id, item, field, words), plan),
  );
  await pane.user.click(await button(/^Ledermøte/));
  await findPage("Ledermøte");
  await pane.user.click(await button("Gjennomfør"));
  for (const line of ["Ti går av", "Vi trenger flere fagarbeidere"]) await button(`Bruk i planen: ${line}`);
  await pane.user.click(await button("Bruk i planen: Lage et lederprogram"));
  await pane.user.click(await button("Lag tiltak"));
  expect(screen.getAllByRole("combobox", { name: "Ansvarlig" })[0]).toHaveValue("HR-sjef");
  await pane.user.click(await button("Lag tiltaket"));
  await waitFor(async () => {
    expect((await opened()).plan.measures).toMatchObject([
      { action: "Lage et lederprogram", responsible: "HR-sjef", deadline: "1. september 2027" },
    ]);
  });
  await pane.user.click(await button("T1. Gå til tiltaket T1"));
  await findPage("Handlingsplan");
  await pane.user.click(await button(`Fra spørsmålet «${text}»`));
  await findPage("For ledere");
});

test("a meeting that one has deleted while another wrote in it can be opened, with what was written", async () => {
  const [{ id: item }] = await twoOfTopic();
  const pane = await openLeaders(changeTreated(emptyPlan("nb"), "m1", item, "said", "Ti går av"));
  await pane.user.click(await button(/^Møte uten navn/));
  await findPage("Møte uten navn");
  await pane.user.click(await button("Gjennomfør"));
  expect(await screen.findByRole("textbox", { name: "Det som blir sagt" })).toHaveValue("Ti går av");
  await pane.user.click(await button("Forbered"));
  fireEvent.change(await screen.findByRole("textbox", { name: "Navn på møtet" }), { target: { value: "Ledermøte" } });
  await findPage("Ledermøte");
});
