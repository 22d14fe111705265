import { screen, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { openInterview, renderPane, type OpenPane } from "./renderPane";

export const WHY = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";
export const AIMS = "Hva skal vi oppnå?";

/** The question that is asked: below the line that says where one is. */
export const question = (): HTMLElement => screen.getAllByRole("heading", { level: 2 })[1]!;
export const overview = (): HTMLElement =>
  screen.getByText(/^(Spørsmål \d+ av \d+|Etter spørsmålene)$/, { selector: "h2" });

/** The pane at the page of step 2. */
export async function anchoring(): Promise<OpenPane> {
  const pane = await renderPane(template());
  await openInterview(pane, "Forankring");
  return pane;
}

export async function press({ user }: OpenPane, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

/** Opens the list of the step's questions and gives its buttons. */
export async function openOverview({ user }: OpenPane): Promise<HTMLElement[]> {
  const title = overview();
  await user.click(title);
  await screen.findByRole("button", { name: "Alle felt" });
  return within(title.closest("details")!).getAllByRole("button").slice(0, -1);
}
