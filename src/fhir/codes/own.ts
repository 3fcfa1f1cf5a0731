// The addresses of what we publish. They are names, and need not lead anywhere; a publisher of its own changes this one line.
export const base = "https://ekbom.example/fhir";

export const extensionUrl = (name: string): string => `${base}/StructureDefinition/${name}`;

/** On a medicine: whether it was begun before the symptoms were there. FHIR has no place of its own for that. */
export const beforeSymptomsUrl = extensionUrl("before-symptoms");
