// Breaks schema-leans-on-nobody. Everything else follows from the contract.
export { createClient } from '@plein/client';
