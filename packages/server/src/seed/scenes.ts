import {
  bicycle,
  cake,
  canal,
  crew,
  desk,
  landscape,
  pylons,
  solar,
  table,
  trophy,
  turbines,
  van,
} from './drawings.ts';
import { createCanvas, encodePng, type Canvas, type Colour } from './picture.ts';
import { createRandom, type Random } from './random.ts';

/** A picture that posts use, with words for those who do not see it. */
export interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly alt: { readonly nl: string; readonly en: string };
  readonly bytes: Buffer;
}

type Draw = (canvas: Canvas, random: Random) => void;

// Palette of every scene: sky, paler sky, sun, far, near, ground, dark, white, accent, red, yellow, blue, and three complexions.
const DAY_PALETTE: readonly Colour[] = [
  [178, 214, 236],
  [220, 236, 244],
  [255, 214, 120],
  [136, 172, 168],
  [92, 140, 104],
  [70, 110, 74],
  [46, 56, 66],
  [250, 250, 248],
  [0, 112, 122],
  [196, 72, 58],
  [240, 180, 60],
  [64, 116, 168],
  [236, 188, 150],
  [172, 116, 78],
  [112, 72, 48],
];
const DUSK_PALETTE: readonly Colour[] = [
  [244, 178, 140],
  [250, 214, 178],
  [255, 240, 190],
  [150, 112, 130],
  [98, 78, 110],
  [60, 56, 84],
  [36, 34, 52],
  [252, 244, 236],
  [0, 112, 122],
  [196, 72, 58],
  [250, 200, 90],
  [70, 90, 150],
  [236, 188, 150],
  [172, 116, 78],
  [112, 72, 48],
];
const ROOM_PALETTE: readonly Colour[] = [
  [238, 228, 212],
  [248, 242, 232],
  [255, 214, 120],
  [206, 186, 160],
  [160, 126, 92],
  [122, 92, 66],
  [58, 52, 50],
  [255, 255, 252],
  [0, 112, 122],
  [196, 72, 58],
  [236, 176, 64],
  [86, 130, 108],
  [236, 188, 150],
  [172, 116, 78],
  [112, 72, 48],
];

const SCENES: readonly (readonly [
  name: string,
  palette: readonly Colour[],
  draw: Draw,
  nl: string,
  en: string,
  copies: number,
])[] = [
  [
    'polder',
    DAY_PALETTE,
    landscape,
    'Tekening van een heuvelachtig landschap met de zon laag aan de hemel',
    'Drawing of rolling fields with the sun low in the sky',
    3,
  ],
  [
    'evening',
    DUSK_PALETTE,
    landscape,
    'Tekening van een landschap bij zonsondergang, in oranje en paars',
    'Drawing of a landscape at sunset in orange and purple',
    3,
  ],
  [
    'pylons',
    DAY_PALETTE,
    pylons,
    'Tekening van een rij hoogspanningsmasten die in de verte verdwijnt',
    'Drawing of a row of pylons disappearing into the distance',
    3,
  ],
  [
    'turbines',
    DUSK_PALETTE,
    turbines,
    'Tekening van vier windmolens in de avondzon',
    'Drawing of four wind turbines in the evening sun',
    2,
  ],
  [
    'solar',
    DAY_PALETTE,
    solar,
    'Tekening van een veld met drie rijen zonnepanelen',
    'Drawing of a field with three rows of solar panels',
    2,
  ],
  [
    'canal',
    DAY_PALETTE,
    canal,
    'Tekening van grachtenhuizen langs het water',
    'Drawing of gabled houses along a canal',
    3,
  ],
  [
    'bicycle',
    DAY_PALETTE,
    bicycle,
    'Tekening van een rode fiets langs een landweg',
    'Drawing of a red bicycle beside a country road',
    2,
  ],
  [
    'lunch',
    ROOM_PALETTE,
    table,
    'Tekening van drie volle borden op een lange kantinetafel',
    'Drawing of three full plates on a long canteen table',
    3,
  ],
  [
    'cake',
    ROOM_PALETTE,
    cake,
    'Tekening van een taart met zeven kaarsen',
    'Drawing of a cake with seven candles',
    1,
  ],
  [
    'desk',
    ROOM_PALETTE,
    desk,
    'Tekening van een bureau met een scherm vol staafdiagrammen en een plant',
    'Drawing of a desk with a screen full of bar charts and a plant',
    3,
  ],
  [
    'crew',
    DAY_PALETTE,
    crew,
    'Tekening van vier collega’s in gele werkkleding en met helm',
    'Drawing of four colleagues in yellow workwear and helmets',
    3,
  ],
  [
    'van',
    DAY_PALETTE,
    van,
    'Tekening van een witte servicebus op de weg',
    'Drawing of a white service van on the road',
    2,
  ],
  [
    'trophy',
    ROOM_PALETTE,
    trophy,
    'Tekening van een gouden beker op een houten voet',
    'Drawing of a golden cup on a wooden base',
    1,
  ],
];

let drawn: readonly Scene[] | undefined;

/** All pictures, 800 by 450, the same bytes every time; drawn once per process. */
export function drawScenes(): readonly Scene[] {
  drawn ??= SCENES.flatMap(([name, palette, draw, nl, en, copies]) =>
    Array.from({ length: copies }, (_, copy) => {
      const canvas = createCanvas(800, 450, palette);
      draw(canvas, createRandom(`scene ${name} ${copy}`));
      return { name, width: 800, height: 450, alt: { nl, en }, bytes: encodePng(canvas) };
    }),
  );
  return drawn;
}
