/** Pictures drawn from a number: the same number is the same picture, and none of them comes from a network. */

const skies = [
  ['#fbd38d', '#ed8936'],
  ['#bee3f8', '#4299e1'],
  ['#c6f6d5', '#38a169'],
  ['#e9d8fd', '#805ad5'],
  ['#fed7e2', '#d53f8c'],
  ['#e2e8f0', '#718096'],
] as const;
const skins = ['#f6d7b8', '#e0ac80', '#c68642', '#8d5524', '#ffdbac'] as const;

function svg(width: number, height: number, content: string): string {
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(text)}`;
}

/** A field under a sky, with a row of panels. */
export function landscape(seed: number, width = 1200, height = 675): string {
  const [light, dark] = skies[seed % skies.length] ?? skies[0];
  const horizon = Math.round(height * (0.5 + (seed % 4) * 0.06));
  const sun = Math.round(width * (0.2 + (seed % 7) * 0.1));
  const panels = Array.from({ length: 3 + (seed % 4) }, (_, index) => {
    const x = Math.round(width * (0.08 + index * 0.13));
    const y = horizon + Math.round(height * 0.12);
    return `<path d="M${x} ${y}h${width * 0.09}l${-width * 0.02} ${height * 0.13}h${-width * 0.09}z" fill="#1a365d" opacity=".85"/>`;
  }).join('');
  return svg(
    width,
    height,
    [
      `<rect width="100%" height="100%" fill="${light}"/>`,
      `<circle cx="${sun}" cy="${horizon - height * 0.18}" r="${height * 0.1}" fill="#fff" opacity=".8"/>`,
      `<path d="M0 ${horizon}Q${width / 2} ${horizon - height * 0.16} ${width} ${horizon}V${height}H0z" fill="${dark}"/>`,
      panels,
    ].join(''),
  );
}

/** A face without features. */
export function face(seed: number): string {
  const skin = skins[(seed * 3) % skins.length];
  const [light, dark] = skies[(seed * 5 + 1) % skies.length] ?? skies[0];
  return svg(
    96,
    96,
    `<rect width="96" height="96" fill="${light}"/><circle cx="48" cy="40" r="20" fill="${skin}"/>` +
      `<path d="M10 96a38 34 0 0 1 76 0z" fill="${dark}"/>` +
      `<path d="M27 40a21 ${16 + (seed % 5)} 0 0 1 42 0z" fill="#2d3748"/>`,
  );
}

/** Bytes that are no picture: what a reader sees when a picture does not come. Needs no network either. */
export const brokenPicture = 'data:image/png;base64,AAAA';
