import { documentProperty, setDocumentProperty, type DocumentProperty } from "../model/package/documentProperties";
import { textArgument } from "./arguments";
import { WordObject } from "./WordObject";

/** Word.DocumentProperties, as far as a person fills them in. That all platforms take them is what the set says (1.3). */
export class DocumentProperties extends WordObject {
  readonly wireName = "DocumentProperties";
  readonly scalars = ["Title", "Subject", "Author", "Comments", "Keywords", "Category", "Company", "Manager"];

  get Title(): string {
    return documentProperty(this.model, "title");
  }

  set Title(text: string) {
    this.put("title", text);
  }

  get Subject(): string {
    return documentProperty(this.model, "subject");
  }

  set Subject(text: string) {
    this.put("subject", text);
  }

  get Author(): string {
    return documentProperty(this.model, "author");
  }

  set Author(text: string) {
    this.put("author", text);
  }

  get Comments(): string {
    return documentProperty(this.model, "comments");
  }

  set Comments(text: string) {
    this.put("comments", text);
  }

  get Keywords(): string {
    return documentProperty(this.model, "keywords");
  }

  set Keywords(text: string) {
    this.put("keywords", text);
  }

  get Category(): string {
    return documentProperty(this.model, "category");
  }

  set Category(text: string) {
    this.put("category", text);
  }

  get Company(): string {
    return documentProperty(this.model, "company");
  }

  set Company(text: string) {
    this.put("company", text);
  }

  get Manager(): string {
    return documentProperty(this.model, "manager");
  }

  set Manager(text: string) {
    this.put("manager", text);
  }

  private put(property: DocumentProperty, text: unknown): void {
    setDocumentProperty(this.model, property, textArgument(text, property));
  }
}
