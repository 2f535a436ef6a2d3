/** What the staff pencils on the map itself, beside its marks. `{n}` is a number, `{who}` who says it, `{date}` a day. */
export const pencilWords = {
  some: 'some {n}',
  dozens: 'a few dozen',
  few: 'a few men',
  unknown: 'not known',
  bands: '{n} bands',
  told: '{who}, {date}',
  record: 'the record',
  days: '{n} d.',
  sources: {
    rider: 'a rider',
    merchant: 'a merchant',
    prisoner: 'a prisoner',
    letter: 'a letter',
    chief: 'a chief',
    deserter: 'a deserter',
  },
  /** Troops that no leader's name stands for. */
  units: {
    'bands/pasha': 'the Pasha',
    'bands/left-column': 'left column',
    'bands/right-column': 'right column',
    'bands/hunters': 'flying column',
    'bands/afghan-volunteers': 'from Kabul',
    militia: 'militia',
    reds: 'Red column',
  },
} as const
