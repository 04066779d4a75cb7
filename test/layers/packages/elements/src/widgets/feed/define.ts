// What registers.ts must not import.
export const registered = true;
