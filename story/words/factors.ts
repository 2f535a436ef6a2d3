/** What decided a fight, a raid, a siege or a flight: as it is said of ourselves when it went well or badly, and of others. */
export interface FactorWords {
  /** A clause for the side that tells it and had the better of it. */
  readonly won: string
  /** A clause for the side that tells it and had the worse. */
  readonly lost: string
  /** A word or two after "what decided it was". */
  readonly told: string
}

/** One row for each factor the rules can name. */
export const factors: Readonly<Record<string, FactorWords>> = {
  numbers: { won: 'we were the more', lost: 'there were too many of them', told: 'numbers' },
  guns: {
    won: 'our guns kept their heads down',
    lost: 'their guns found us standing in ranks',
    told: 'guns',
  },
  'machine-guns': {
    won: 'our machine guns held the open ground',
    lost: 'their machine guns held the open ground',
    told: 'machine guns',
  },
  order: { won: 'our men kept their places', lost: 'our men had little drill', told: 'drill' },
  scattered: {
    won: 'we were too scattered to be found together',
    lost: 'we were all in one place',
    told: 'open order',
  },
  spirit: { won: 'our men were in good heart', lost: 'our men had lost heart', told: 'heart' },
  ground: {
    won: 'we knew the ground and the villages sent word',
    lost: 'no village sent us word',
    told: 'knowledge of the ground',
  },
  surprise: {
    won: 'they were not looking for us',
    lost: 'we were not looking for them',
    told: 'surprise',
  },
  hunger: { won: 'they had no bread', lost: 'we had no bread', told: 'hunger' },
  rifles: { won: 'more of us had rifles', lost: 'too many of us had no rifle', told: 'rifles' },
  horses: { won: 'we had horses under us', lost: 'too many of us were on foot', told: 'horses' },
  walls: { won: 'we had walls to fire from', lost: 'they had walls to fire from', told: 'walls' },
  luck: { won: 'luck was with us', lost: 'luck was against us', told: 'luck' },
}
