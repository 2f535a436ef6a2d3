/** About, credits and licences. */
export const about = {
  heading: 'About this game',
  what: 'Twenty-Four Riders follows Enver Pasha through thirty-nine weeks in Eastern Bukhara, from November 1921 to August 1922. It is free, asks for no account, and nothing you do leaves your device.',
  perspective:
    'You decide for a man who was a principal author of the Armenian genocide, and whom an Ottoman court-martial, trying its leaders for the massacres among other crimes, had sentenced to death. Whatever mercy or courage he shows here changes nothing of that, and no ending sets one against the other.',
  naming:
    '“Basmachi” was the Red Army’s word, close to “bandit”. The fighters called their chiefs kurbashi and, after Enver came, themselves mujahid. The game keeps the word in the mouths of those who used it.',
  model:
    'The map and the rules are a model made from uncertain numbers. It shows what could follow from what; it does not prove what would have.',
  readers:
    'No Armenian, Turkish, Uzbek or Tajik reader has checked this version yet. Corrections are welcome where you found the game.',
  licences: 'Licences',
  code: 'The code is under the MIT licence.',
  text: 'The words and the made map are under CC BY 4.0.',
  fonts:
    'Typefaces: Source Serif 4 by Adobe, Old Standard by Alexey Kryukov, Amiri by Khaled Hosny; all under the SIL Open Font License 1.1.',
  geodata:
    'Heights from SRTM30 (NASA, USGS); rivers after Natural Earth; most coordinates from GeoNames under CC BY 4.0. Fields, reeds and steppe on the map are our own computed estimates.',
  software:
    'Made with Phaser, inkjs, Preact, Howler, d3-geo and idb-keyval, each under the MIT or a similar licence.',
} as const
