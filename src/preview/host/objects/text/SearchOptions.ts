import { HostObject } from "../../protocol/HostObject";
import type { SearchFlags } from "../../model/text/searchText";

/** Word.SearchOptions: made by the client library for a search. */
export class SearchOptions extends HostObject {
  readonly wireName = "SearchOptions";
  readonly scalars = ["MatchCase", "MatchPrefix", "MatchSuffix", "MatchWholeWord"];
  private chosen: SearchFlags = { matchCase: false, matchPrefix: false, matchSuffix: false, matchWholeWord: false };

  get flags(): SearchFlags {
    return this.chosen;
  }

  get MatchCase(): boolean {
    return this.chosen.matchCase;
  }

  set MatchCase(on: boolean) {
    this.chosen = { ...this.chosen, matchCase: on };
  }

  get MatchPrefix(): boolean {
    return this.chosen.matchPrefix;
  }

  set MatchPrefix(on: boolean) {
    this.chosen = { ...this.chosen, matchPrefix: on };
  }

  get MatchSuffix(): boolean {
    return this.chosen.matchSuffix;
  }

  set MatchSuffix(on: boolean) {
    this.chosen = { ...this.chosen, matchSuffix: on };
  }

  get MatchWholeWord(): boolean {
    return this.chosen.matchWholeWord;
  }

  set MatchWholeWord(on: boolean) {
    this.chosen = { ...this.chosen, matchWholeWord: on };
  }
}
