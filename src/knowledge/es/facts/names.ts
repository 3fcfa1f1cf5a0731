// La forma: un nombre para cada dato del mismo archivo inglés, ni más ni menos.
export type FactNames<Facts> = { readonly [Id in keyof Facts]: string };
