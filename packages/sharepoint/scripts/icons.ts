/** Drawings of 32 by 32, white on the colour of Plein, by the name of a part. */
const drawings: Readonly<Record<string, string>> = {
  feed: '<path d="M8 9h16v5H8zM8 17h16M8 22h10"/>',
  comments: '<path d="M7 8h18v12H15l-5 4v-4H7z"/>',
  reactions: '<circle cx="16" cy="16" r="9"/><path d="M12 18c1 3 7 3 8 0M12.5 13v.5M19.5 13v.5"/>',
  community:
    '<circle cx="12" cy="12" r="3.5"/><circle cx="21" cy="13" r="2.5"/><path d="M6 24c0-8 12-8 12 0M20 18c4 0 6 2 6 6"/>',
  post: '<path d="M8 7h16v18H8zM12 12h8M12 16h8M12 20h5"/>',
  composer: '<path d="M8 24l1.5-5L20 8.5l3.5 3.5L13 22.5zM18 10.5l3.5 3.5"/>',
};

/** The colour of Plein's accent, dark enough for white lines. */
const ground = '#0b57d0';

/** An icon with nothing to fetch. */
export function iconOf(name: string): string {
  const drawing = drawings[name];
  if (!drawing) throw new Error(`packages/sharepoint/scripts/icons.ts has no drawing for ${name}.`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32" rx="6" fill="${ground}"/><g fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</g></svg>`;
}

export function iconAddress(name: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(iconOf(name)).toString('base64')}`;
}
