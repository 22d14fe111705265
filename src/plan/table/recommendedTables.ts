import { MAPPING } from "../../content/choices/mapping";
import { STRATEGIES } from "../../content/choices/strategies";
import { TABLE_IDS, type TableId } from "../../content/tables/tableIds";
import { parseBlockTag } from "../../document/block/blockTag";
import { chosenOption } from "../choices/planChoice";
import type { Plan } from "../Plan";

/** The table that an option of a choice asks for, by the option's id. */
const BY_STRATEGIES: Readonly<Record<string, TableId>> = {
  mal: "mal.tab.strategi",
  deck: "deck.tab.strategi",
  nitt: "nitt.tab.strategi",
};
const BY_MAPPING: Readonly<Record<string, TableId>> = {
  general: "mal.tab.kompetanseanalyse",
  targeted: "nitt.tab.kartlegging",
};

/**
 * The six tables that fit the plan, from its goals to how it is followed up. Where tables can stand for one another it is the
 * one that a choice asks for, else the one that is in use, else the first.
 */
export function recommendedTables(plan: Plan): readonly TableId[] {
  const isUsed = (id: TableId): boolean => usedTables(plan).has(id);
  const oneOf = (tables: readonly [TableId, ...TableId[]], chosen?: TableId): TableId =>
    chosen ?? tables.find(isUsed) ?? tables[0];
  return [
    oneOf(["nitt.tab.maal", "own.maltall"]),
    oneOf(
      ["mal.tab.kompetanseanalyse", "deck.tab.analyse", "nitt.tab.stillingskategorier", "nitt.tab.kartlegging"],
      BY_MAPPING[chosenOption(plan, MAPPING)?.option?.id ?? ""],
    ),
    oneOf(["own.bemanningsbehov", "mal.tab.bemanningsanalyse"]),
    oneOf(
      ["mal.tab.strategi", "deck.tab.strategi", "nitt.tab.strategi"],
      BY_STRATEGIES[chosenOption(plan, STRATEGIES)?.option?.id ?? ""],
    ),
    oneOf(["nitt.tab.handlingsplan", "own.tiltaksplan"]),
    oneOf(["mal.tab.oppfolging", "nitt.tab.arsplan"]),
  ];
}

/** The tables that have been written into the document, or filled in. */
function usedTables({ tables, written }: Plan): ReadonlySet<string> {
  const blocks = Object.keys(written).map((tag) => parseBlockTag(tag)?.block ?? "");
  const filled = TABLE_IDS.filter((id) => (tables[id]?.rows.length ?? 0) > 0);
  return new Set([...filled, ...blocks.map((block) => (block === "handlingsplan" ? "nitt.tab.handlingsplan" : block))]);
}
