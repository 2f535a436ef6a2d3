/**
 * The title page as printed. It is also set by hand in `game/index.html`, so that it is on paper before any script has
 * run; a test holds the two together.
 */
export const cover = {
  name: 'Twenty-Four Riders',
  tagline: 'Hold Eastern Bukhara until someone arrives. No one is coming. When do you know?',
  dates: 'November 1921 to August 1922',
  perspective:
    'You decide for Enver Pasha, once war minister of the Ottoman Empire and a principal author of the Armenian genocide. A court in Constantinople that tried its leaders for the massacres sentenced him to death in 1919. You decide too for Mirza Yusuf, his interpreter, who keeps the page and is invented.',
  note: 'It speaks of genocide by record and testimony and never makes a scene of it. Civilians are harmed by every side. Nothing here absolves him; there is no empire to be won. What is invented is marked, and what is claimed has its source.',
  noScript: 'The game needs JavaScript to go past this page. Nothing leaves your device.',
} as const
