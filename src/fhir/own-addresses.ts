// The addresses of what we publish. They are names, and need not lead anywhere; a publisher of its own changes this one line.

export const base = "https://ekbom.example/fhir";
export const extensionUrl = (name: string): string => `${base}/StructureDefinition/${name}`;

/** Whether a medicine was begun or raised before the symptoms: FHIR has no word for it. */
export const BEFORE_SYMPTOMS = "before-symptoms";
