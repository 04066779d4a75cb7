/** `npm run bench [-- table …]`: prints the tables and ends with 1 when a ceiling was missed. */
const tables: Record<string, () => Promise<number>> = {
  sizes: async () => (await import('./sizes.ts')).benchSizes(),
  store: async () => (await import('./store.ts')).benchStore(),
  feed: async () => (await import('./feed.ts')).benchFeed(),
  server: async () => (await import('./server.ts')).benchServer(),
  scale: async () => (await import('./scale.ts')).benchScale(),
};
/** Too long for every run. */
const onlyWhenNamed = ['scale'];

// Peers check more, and slower, while they are developed with.
process.env.NODE_ENV = 'production';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(tables, name));
if (unknown.length > 0) {
  console.error(
    `There is no table "${unknown.join('", "')}". There are: ${Object.keys(tables).join(', ')}.`,
  );
  process.exit(2);
}

let missed = 0;
for (const [name, bench] of Object.entries(tables)) {
  if (wanted.length === 0 ? !onlyWhenNamed.includes(name) : wanted.includes(name))
    missed += await bench();
}
console.log(`\n${missed === 0 ? 'Every ceiling holds.' : `${missed} ceilings missed.`}`);
process.exitCode = missed === 0 ? 0 : 1;
