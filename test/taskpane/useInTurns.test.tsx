import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import type { Steps } from "../../src/plan/foreign/steps";
import { ErrorBoundary } from "../../src/taskpane/failure/ErrorBoundary";
import { useInTurns } from "../../src/taskpane/loading/useInTurns";

interface WorkingProps {
  readonly work: () => Steps<string>;
}

function Working({ work }: WorkingProps) {
  const [done, setDone] = useState("Arbeider");
  const inTurns = useInTurns();
  useEffect(() => {
    const leaving = new AbortController();
    inTurns(work(), leaving.signal, setDone);
    return () => {
      leaving.abort();
    };
  }, [work, inTurns]);
  return <p>{done}</p>;
}

const within = (work: () => Steps<string>) => (
  <ErrorBoundary fallback={() => <p>Noe gikk galt</p>}>
    <Working work={work} />
  </ErrorBoundary>
);

function* well(): Steps<string> {
  yield;
  return "Ferdig";
}

function* slowly(): Steps<string> {
  for (;;) yield;
}

function* badly(): Steps<string> {
  yield;
  throw new Error("A mistake");
}

test("work that is done in turns gives what it has found", async () => {
  render(within(well));
  expect(await screen.findByText("Ferdig")).toBeVisible();
});

test("a mistake in work that is done in turns is shown, and nothing waits for it", async () => {
  const log = jest.spyOn(console, "error").mockImplementation();
  render(within(badly));
  expect(await screen.findByText("Noe gikk galt")).toBeVisible();
  log.mockRestore();
});

test("work that is ended by other work is no mistake", async () => {
  const { rerender } = render(within(slowly));
  rerender(within(well));
  expect(await screen.findByText("Ferdig")).toBeVisible();
  // The first ends at its next turn.
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByText("Noe gikk galt")).toBeNull();
});
