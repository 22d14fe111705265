import { fc } from "../seeded";
import type { PaneRow } from "../../src/document/table/TableToSync";
import { BASE, COLUMNS, pane, rows, synced } from "./tableToSync";

const OWN = { id: "own.1", names: ["Rom"] };

function withRoom(place: number, texts: readonly string[]) {
  const columns = COLUMNS.toSpliced(place, 0, OWN);
  const ours: readonly PaneRow[] = pane(...BASE.slice(1)).map(({ nr, cells }, index) => ({
    nr,
    cells: { ...cells, [OWN.id]: texts[index] ?? "" },
  }));
  const header = columns.map(({ names }) => names[0] ?? "");
  return { columns, ours: { header, rows: ours } };
}

test("a column that the pane has got stands beside its neighbour in Word, with its texts", () => {
  const result = synced({ ...withRoom(2, ["A", "", "C"]), canWiden: true });
  expect(result.rows).toEqual(
    rows(
      "Nr | Tiltak | Rom | Ansvarlig | Kostnad",
      "T1 | Kurs | A | HR | 10",
      "T2 | Hospitering | - | Leder | 20",
      "T3 | Mentor | C | Rektor | 30",
    ),
  );
  expect(result.added).toEqual([2]);
  expect(result.identity.columns).toEqual(["nr", "action", "own.1", "owner", "cost"]);
});

test("it stays in the pane alone where Word's table cannot take it, or where it is not known how the table was", () => {
  expect(synced(withRoom(2, ["A"])).added).toEqual([]);
  expect(synced({ ...withRoom(2, ["A"]), canWiden: true, base: null }).added).toEqual([]);
});

test("a column that was there and has been deleted in Word is gone, and does not come back", () => {
  const inWord = rows(...BASE).map((row) => row.slice(0, 3));
  const result = synced({ inWord, canWiden: true });
  expect(result.gone).toEqual(["cost"]);
  expect(result.added).toEqual([]);
  expect(result.plan.map(({ cells }) => cells["cost"])).toEqual(["10", "20", "30"]);
});

test("the numbers' column never comes back where somebody has deleted it", () => {
  const inWord = rows(...BASE).map((row) => row.slice(1));
  const first = synced({ inWord, canWiden: true });
  const again = synced({ inWord, base: inWord, baseIdentity: first.identity, canWiden: true });
  expect([first.gone, first.added, again.gone, again.added]).toEqual([[], [], [], []]);
});

test("a table with a new column is not changed by syncing it again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.string(), { maxLength: 3 }), (place, texts) => {
      const edited = { ...withRoom(place, texts), canWiden: true };
      const result = synced(edited);
      const again = synced({ ...edited, base: result.rows, baseIdentity: result.identity, inWord: result.rows });
      expect(again).toMatchObject({ rows: result.rows, plan: result.plan, added: [], gone: [], conflicts: [] });
    }),
  );
});
