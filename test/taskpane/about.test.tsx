import { cleanup, screen } from "@testing-library/react";
import news from "../../src/content/news.json";
import { template } from "../actions/inPlan";
import { renderPane } from "./renderPane";

const VERSION = `Versjon ${news.versions[0]!.version}`;

const about = async (): Promise<HTMLElement> => (await screen.findByText(VERSION)).closest<HTMLElement>("details")!;

test("the start page tells the version, folded away, and what it asks of nobody: Microsoft answers for nothing", async () => {
  const { user } = await renderPane(template());
  const found = await about();
  expect(found).not.toHaveAttribute("open");
  await user.click(screen.getByText("Om Planhjelp"));
  expect(await screen.findByText(/Microsoft har ikke ansvar for vedlikehold/)).toBeVisible();
  expect(screen.getByText(/^© \d{4} Planhjelp$/)).toBeVisible();
  expect(screen.getByRole("link", { name: /^Lisenser/ })).toHaveAttribute("href", "licenses.txt");
});

test("who has had another version is shown what is new once", async () => {
  await renderPane(template());
  await about();
  const [name] = Object.keys(localStorage).filter((key) => key.endsWith("planhjelp.version.1"));
  cleanup();
  localStorage.setItem(name!, "0.9.0");
  await renderPane(template(), { browser: "same" });
  expect(await about()).toHaveAttribute("open");
  expect(await screen.findByText(news.versions[0]!.changes[0]!.nb)).toBeVisible();
  cleanup();
  await renderPane(template(), { browser: "same" });
  expect(await about()).not.toHaveAttribute("open");
});
