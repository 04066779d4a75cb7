// What uses-a-test.ts must not import.
export const tested = true;
