/** Three questions to put the book down with. */
export const debrief: readonly string[] = [
  'Which of the words you gave could you have kept, at the moment you gave it? Say what you knew then.',
  'Mirza Yusuf chose what the green book keeps. Name one thing a reader who had only that book would get wrong.',
  'You have seen this man eat, joke and be brave. What does a story about his last nine months owe to the people of 1915, and did this one pay it?',
]
