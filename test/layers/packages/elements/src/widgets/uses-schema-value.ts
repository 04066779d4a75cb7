// Breaks widgets-see-schema-types-only. A value, not a type.
export { PleinError } from '@plein/schema';
