/** What the chapters of a guide on bees say, by their headings, which are its outline too. */
export const chapters = {
  'Choosing a site': 'Sun in the morning, shade at noon, and a path that no child runs along.',
  'Feeding the bees': 'Sugar and water, one to one, in a jar upside down over the frames.',
  'Moving a hive': 'At night, three feet or three miles. The entrance is closed with foam.',
  'Honey harvest': 'Frames that are capped for the most part are taken, and no others.',
  'Selling honey': 'A jar has a label with the weight, the year and an address.',
};
