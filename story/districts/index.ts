import type { District } from '../schema/place.ts'
import { afghanTurkestan } from './afghan-turkestan.ts'
import { alai } from './alai.ts'
import { badakhshan } from './badakhshan.ts'
import { baljuvon } from './baljuvon.ts'
import { baysun } from './baysun.ts'
import { darvaz } from './darvaz.ts'
import { denau } from './denau.ts'
import { dushanbe } from './dushanbe.ts'
import { faizabad } from './faizabad.ts'
import { guzar } from './guzar.ts'
import { hisar } from './hisar.ts'
import { kabadian } from './kabadian.ts'
import { karategin } from './karategin.ts'
import { karshi } from './karshi.ts'
import { kelif } from './kelif.ts'
import { kulob } from './kulob.ts'
import { kurgantyube } from './kurgantyube.ts'
import { lakai } from './lakai.ts'
import { pamir } from './pamir.ts'
import { qataghan } from './qataghan.ts'
import { rustaq } from './rustaq.ts'
import { samarkand } from './samarkand.ts'
import { shahrisabz } from './shahrisabz.ts'
import { shirabad } from './shirabad.ts'
import { termez } from './termez.ts'
import { uratyube } from './uratyube.ts'
import { zeravshan } from './zeravshan.ts'

/** Every district of the sheet: twenty that are fought over, then the Afghan bank and the margins.
 *
 * Our guess throughout `start`: the holder is who ruled in November 1921; support starts from that (-20 where the Reds
 * sit, 15 under the republic, 40 under its own chiefs) and is moved by at most 25 for garrison towns, clans in arms and
 * neighbours of the rising. Grain is people times 30 horse-loads a thousand, 40 in the rice valleys, 8-20 in the hills
 * and on the steppe, about a fortieth of what the villages eat in a year. Herds are 6-15 head a thousand people among
 * fields, 20-30 among flocks, 60 among the Lakai.
 */
export const districts: readonly District[] = [
  karshi,
  shahrisabz,
  guzar,
  kelif,
  shirabad,
  termez,
  baysun,
  denau,
  hisar,
  dushanbe,
  faizabad,
  lakai,
  kurgantyube,
  kabadian,
  kulob,
  baljuvon,
  karategin,
  darvaz,
  zeravshan,
  samarkand,
  afghanTurkestan,
  qataghan,
  rustaq,
  badakhshan,
  pamir,
  alai,
  uratyube,
]
