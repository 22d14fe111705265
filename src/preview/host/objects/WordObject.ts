import { HostObject } from "../protocol/HostObject";
import type { DocumentModel } from "../model/DocumentModel";
import type { ObjectFactory } from "./ObjectFactory";

/** An object of Word's: it knows the document, and the factory that makes its neighbours. */
export abstract class WordObject extends HostObject {
  protected readonly make: ObjectFactory;

  constructor(make: ObjectFactory) {
    super();
    this.make = make;
  }

  protected get model(): DocumentModel {
    return this.make.model;
  }
}
