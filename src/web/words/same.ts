/** The same words in another language: a missing or an extra one does not compile. */
export type Same<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : Same<T[K]>;
};
