import { WordError } from "../protocol/WordError";
import { colorDigits } from "../model/styles/colors";
import {
  controlSetting,
  laterSetting,
  lockOf,
  setControlSetting,
  setLaterSetting,
  setLock,
} from "../model/controls/controlProperties";
import { oneOf, textArgument } from "./arguments";
import { ContentInserter } from "./ContentInserter";
import type { Located } from "./Located";

const MAX_TITLE = 64;

/** What is set of a content control: id, tag, title, look and locks. */
export abstract class ControlSettings extends ContentInserter {
  readonly element: Element;
  constructor(make: Located["make"], element: Element) {
    super(make);
    this.element = element;
  }

  get Id(): number {
    return Number(controlSetting(this.element, "id"));
  }

  get Tag(): string {
    return controlSetting(this.element, "tag");
  }

  set Tag(tag: string) {
    this.setLimited("tag", textArgument(tag, "tag"));
  }

  get Title(): string {
    return controlSetting(this.element, "alias");
  }

  set Title(title: string) {
    this.setLimited("alias", textArgument(title, "title"));
  }

  get Type(): string {
    return "RichText";
  }

  get Appearance(): string {
    return { hidden: "Hidden", tags: "Tags" }[laterSetting(this.element, "appearance") ?? ""] ?? "BoundingBox";
  }

  set Appearance(appearance: string) {
    const wanted = oneOf(appearance, "appearance", ["BoundingBox", "Tags", "Hidden"]);
    const stored = { BoundingBox: "boundingBox", Tags: "tags", Hidden: "hidden" }[wanted];
    this.model.edit(() => {
      setLaterSetting(this.element, "appearance", stored);
    });
  }

  get Color(): string {
    const color = laterSetting(this.element, "color");
    return color === null ? "#000000" : `#${color}`;
  }

  set Color(color: string) {
    const digits = colorDigits(textArgument(color, "color"));
    if (digits === null) throw new WordError("InvalidArgument", `color ${color}`);
    this.model.edit(() => {
      setLaterSetting(this.element, "color", digits);
    });
  }

  get CannotDelete(): boolean {
    return lockOf(this.element).cannotDelete;
  }

  set CannotDelete(locked: boolean) {
    this.model.edit(() => {
      setLock(this.element, { ...lockOf(this.element), cannotDelete: locked });
    });
  }

  get CannotEdit(): boolean {
    return lockOf(this.element).cannotEdit;
  }

  set CannotEdit(locked: boolean) {
    this.model.edit(() => {
      setLock(this.element, { ...lockOf(this.element), cannotEdit: locked });
    });
  }

  private setLimited(name: "tag" | "alias", content: string): void {
    if (content.length > MAX_TITLE) throw new WordError("InvalidArgument", `At most ${MAX_TITLE} characters`);
    this.model.edit(() => {
      setControlSetting(this.element, name, content);
    });
  }
}
