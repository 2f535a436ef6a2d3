import type { Person } from '../schema/person.ts'
import { aliRiza } from './ali-riza.ts'
import { amanullah } from './amanullah.ts'
import { arifov } from './arifov.ts'
import { bibiOisha } from './bibi-oisha.ts'
import { captainSafarov } from './captain-safarov.ts'
import { cemalPasha } from './cemal-pasha.ts'
import { daniyarBek } from './daniyar-bek.ts'
import { davlatmandBek } from './davlatmand-bek.ts'
import { dovud } from './dovud.ts'
import { emirAlimKhan } from './emir-alim-khan.ts'
import { enverPasha } from './enver-pasha.ts'
import { faizullahKhojaev } from './faizullah-khojaev.ts'
import { fuzailMaksum } from './fuzail-maksum.ts'
import { hajiSami } from './haji-sami.ts'
import { hasanBey } from './hasan-bey.ts'
import { ibrahimBek } from './ibrahim-bek.ts'
import { ishanSultan } from './ishan-sultan.ts'
import { jabbarBek } from './jabbar-bek.ts'
import { kakurin } from './kakurin.ts'
import { khurramBek } from './khurram-bek.ts'
import { melkumov } from './melkumov.ts'
import { mirzaYusuf } from './mirza-yusuf.ts'
import { muhiddin } from './muhiddin.ts'
import { mullaNasir } from './mulla-nasir.ts'
import { nagorny } from './nagorny.ts'
import { ordzhonikidze } from './ordzhonikidze.ts'
import { osmanKhoja } from './osman-khoja.ts'
import { rahimSuchi } from './rahim-suchi.ts'
import { saodat } from './saodat.ts'
import { sergeantRifat } from './sergeant-rifat.ts'
import { togaiSari } from './togai-sari.ts'
import { yaqubDyer } from './yaqub-dyer.ts'
import { zekiVelidi } from './zeki-velidi.ts'

/** Everybody with a file here, by id in alphabetical order. */
export const people: readonly Person[] = [
  aliRiza,
  amanullah,
  arifov,
  bibiOisha,
  captainSafarov,
  cemalPasha,
  daniyarBek,
  davlatmandBek,
  dovud,
  emirAlimKhan,
  enverPasha,
  faizullahKhojaev,
  fuzailMaksum,
  hajiSami,
  hasanBey,
  ibrahimBek,
  ishanSultan,
  jabbarBek,
  kakurin,
  khurramBek,
  melkumov,
  mirzaYusuf,
  muhiddin,
  mullaNasir,
  nagorny,
  ordzhonikidze,
  osmanKhoja,
  rahimSuchi,
  saodat,
  sergeantRifat,
  togaiSari,
  yaqubDyer,
  zekiVelidi,
]
