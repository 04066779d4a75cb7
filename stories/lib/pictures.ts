/** Pictures that lie beside the stories. */
export const faces = ['sanne', 'daan', 'fatima', 'kwame', 'lotte', 'priya'].map(
  (name) => `./people/${name}.svg`,
);

export const pictures = {
  bikes: './pictures/bikes.svg',
  canteen: './pictures/canteen.svg',
  /** It arrives, and no browser can read it. One that is missing would be a line in the console of every visitor. */
  broken: './pictures/broken.png',
};
