/** A group in another language: the same keys with the same arguments. */
export type Translation<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};
