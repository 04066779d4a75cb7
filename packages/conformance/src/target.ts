/** An endpoint under test, as far as the suite needs to know it: something that answers requests as somebody. */
export interface Target {
  /** For reports, such as `mocks`. */
  readonly name: string;
  /** Where operations are sent; absolute. */
  readonly url: string;
  /** The value of the header `authorization` with which a person speaks, by handle. */
  authorization(handle: string): Promise<string>;
  /** Answers one request, as `fetch` does. */
  fetch(request: Request): Promise<Response>;
}

/** A target whose company can be put back to its first state, so that scenarios do not see each other. */
export interface ResettableTarget extends Target {
  /** Loads the small company as it is at `now`, in milliseconds since 1970, in place of whatever was there. */
  reset(now: number): Promise<void>;
}
