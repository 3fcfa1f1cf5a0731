// The shapes of FHIR R4 that we write. Narrower than the standard: only what we fill in.

export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

/** A resource before its content has given it an id. */
export interface Unnamed {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

export interface Reference {
  /** "Patient/7": relative, to a resource of the same Bundle or of the server that keeps the record. */
  readonly reference?: string;
  readonly display?: string;
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text: string;
}

export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly [value: `value${string}`]: unknown;
}
